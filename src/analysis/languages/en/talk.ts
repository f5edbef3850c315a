/** What English answers are full of. */
export const answers = {
  learn: `
    imagine, think of it, rule of thumb!, remember!, exercise!, question 1, correct!, well done!, exactly, try it!, your turn!
    mnemonic!, in short, example, analogy, let's start!, lesson!, almost!, quiz!, solution
  `,
  personal: `
    butter!, flour!, sugar!, eggs, tbsp!, tsp!, oven!, simmer!, bake!, tin, garlic!, onion!, recipe!, serves!, landlord!, deposit!, tenancy!
    beach!, sightseeing!, doctor!, gp!, symptoms!, rest, stretch, playground!, kids, family, restaurant, museum!, your child!, your son!
    your daughter!, tax return!
  `,
  plan: `
    day 1!, day 2!, week 1!, phase 1!, phase!, step 1, owner!, responsible!, deadline!, milestone!, agenda!, option a!, option, budget!
    reserve, risk!, risks!, checklist!, morning, afternoon!, lunch!, before, by when, priority!, recommendation!, next steps!, backup plan
    shift!, early, late, night, decision, timeline!
  `,
  data: `
    total!, sum!, average!, difference!, net, gross, share, per cent, percentage!, deviation!, amount!, quantity!, count!, category!, formula!
    column!, row, cell!, result, rounded
  `,
  lookup: `
    according to!, section!, article!, act!, regulation!, law!, legal!, entitled!, obliged, rate!, maximum!, minimum!, limit!, as of!, source!
    means!, stands for!, is defined, allowed!, not allowed, exception!, valid!, applies!, guideline!, policy!, please check, consult
  `,
} as const;

/** What people say in English of the answer before. */
export const talk = {
  complains: `
    that's wrong!, this is wrong!, it's wrong!, is wrong, are wrong, not right!, not correct!, isn't right!, isn't correct!, incorrect!
    doesn't work!, does not work!, didn't work!, did not work!, not working!, still not!, still wrong!, still the same!, still doesn't!
    still get!, still getting!, still gets, still fails!, still failing, still returns!, same error!, another error!, same problem!
    same again!, no change!, not what i asked!, not what i meant!, not what i want!, not what i wanted!, not what i need, not it!
    you forgot!, you missed!, you ignored!, you misunderstood!, you didn't!, you did not!, you made a mistake!, you are wrong!, you're wrong!
    you keep!, you left out!, missing, is missing!, are missing!, left out!, useless!, terrible!, rubbish!, nonsense!, garbage!, awful!
    no good!, not good enough!, not helpful!, not useful, i said, i told you!, as i said!, again wrong!, wrong again!, try again!
    that's not!, no that!, no no, nope, wtf!, seriously, omg no!, ^no!, ^wrong!, has no attribute!, is not defined!, i get an error!
    now i get!, i get this!, gives an error, worse!, made it worse!, not true!, doesn't exist!, does not exist!, cut off!, you cut
    where is the, where's the, changed the meaning!
    still broken!, still the same error!, still not working!, still nothing!, still no, not there yet!, not quite right!, not quite!, not what i was!
    isn't what i!, wasn't what i!, that isn't what!, wrong format!, wrong language!, wrong file!, wrong date!, the wrong!, all wrong!, mixed up!
    you mixed!, you confused!, you changed!, you deleted!, you removed!, you dropped!, you skipped!, you added!, you invented!, you repeated!, you still!
    you haven't!, you have not!, you have missed!, you've missed!, you've forgotten!, you're not listening!, you are not listening!, didn't ask!
    did not ask!, never asked!, never said!, i didn't say!, makes no sense!, doesn't make sense!, make any sense!, not making sense!, doesn't help!
    didn't help!, does not help!, no help!, not good!, too long!, too short!, too vague!, too generic!, too complicated!, too formal!
    sounds like a robot!, sounds like ai!, sounds fake!, doesn't add up!, don't add up!, doesn't match!, don't match!, does not match!, numbers are off!
    is off, are off, disappointing!, frustrating!, annoying!, ffs!, wth!, come on!, are you kidding!, you must be kidding!, read again!, read it again!
    read my, look again!, think again!, check again!, please fix!, that fails!, it fails!, it crashes!, crashes!, throws an error!, throws!, same thing!
    same result!, same answer!, same mistake!, broken!, doesn't run!, won't run!, won't open!, doesnt work!, dosnt work!, didnt work!, not workin!
    nothing changed!, nothing happens!, empty file!, is empty!, can't open it!, can't use that!, can't use this!, not usable!, unusable!
    nobody says that!, nobody talks like!, nobody writes like!
  `,
  works: `
    works!, it works!, works now!, that works!, worked!, that worked!, that did it!, did the trick!, fixed!, solved!, sorted!, perfect!
    great!, brilliant!, excellent!, awesome!, lovely!, love it!, love that!, love this!, spot on!, exactly!, that's it!, that one!, that's the one!
    much better!, better, good now!, looks good!, sounds good!, fine now!, all good!, sent!, sent it!, done!, printed!, posted!, submitted!
    approved!, saved me!, lifesaver!, star!, got it!, understood!, makes sense!, matches!, that helps!, helped!, thats right, that's right!
    running now!, runs now!, signed, will do!, using this!, taking it!, i'll take, i'll use!, exactly what!, nice!, cool!, amazing!, wow!
    booked!, copied!, passed!, accepted!, correct now!
    running fine!, runs fine!, works fine!, working fine!, works like a charm!, like a charm!, working now!, is working!, it's working!, it runs!
    that fixed it!, that solved it!, that sorted it!, sorted it!, it's fixed!, error is gone!, error's gone!, problem gone!, no more errors!, no errors!
    went through!, is happy!, are happy!, was happy!, is pleased!, happy with it!, likes it!, liked it!, loved it!, loves it!, boss approved!, signed off!
    good to go!, all set!, all set now!, that'll do!, that will do!, this will do!, good enough!, good one!, just right!, just what i!, what i needed!
    what i wanted!, exactly what i!, bingo!, yay!, hurray!, yess!, superb!, fab!, fantastic!, wonderful!, beautiful!, smashing!, great job!
    good job!, well done!, nailed it!, you nailed!, adds up now!, adds up!, that's better!, reads well!, reads better!, sounds right!, looks right!
    looks great!, looks perfect!, handed in!, handed it in!, forwarded!, pasted it!, deployed!, merged!, shipped!, now i understand!
    now i get it!, clear now!, that's clear!, clicked now!, learned a lot!, very useful!, super useful!, super helpful!, really helpful!, so helpful!
    thats it!, thats great!
  `,
  gaveUp: `
    forget it!, never mind!, nevermind!, leave it!, leave that!, drop it!, give up!, giving up!, i'll give up!, waste of time!, no use!
    i'll do it myself!, do it myself!, i'll do it by hand!, do it by hand!, by hand!, manually!, i'll write it myself!, write it myself!
    i'll just!, i'll ask!, i will ask!, ask it instead!, asking it!, ask a colleague!, ask my!, i'll call!, i'll phone!, call it support!
    open a ticket!, raise a ticket!, put in a ticket!, log a ticket!, helpdesk!, help desk!, service desk, send it to the agency!
    to the agency!, an agency!, a translator!, someone else!, somebody else!, use something else!, look it up myself!, read it myself!
    check it myself!, look elsewhere!, google it!, without it!, too late now!, no time!, run out of time!, out of time!, won't make it!
    thanks anyway!, thanks for trying!, thank you for trying!, not going to work!, hopeless!, pointless!, will do it by hand!, oh well!, too bad!, then not!
    on my own!, i'll sort it!, sort it out myself!, sort it myself!, i'll do it!, i'll manage!, i'll figure it out!, figure it out myself!
    i'll find another!, find another way!, another way!, i'll try something else!, try something else!, try another!, other tool!, another tool!
    i'll use!, i'll go with, i'll get!, get someone!, get a colleague!, get a human!, ask someone!, ask it to, ask our!, ask the it!, ask hr!, ask legal!
    ask the accountant!, call them!, call support!, contact support!, phone them!, going nowhere!, getting nowhere!
    not getting anywhere!, going in circles!, going round in circles!, round in circles!, no point!, there's no point!, useless then!, wasting my time!
    wasted!, wasting time!, i've had enough!, had enough!, that's enough!, i'm done!, i'm out!, i quit!, stop here!, let's stop!
    let's leave it!, leave it there!, let's forget it!, let's drop it!, scrap that!, scrap it!, no longer needed!, not needed anymore!, don't bother!
    not worth it!, quicker myself!, faster myself!, faster by hand!, the old way!, old version then!, do without!, nevermind then!, nm!, nvm!
    doesn't matter!, doesn't matter anymore!, no worries then!, thanks but no!, thanks for nothing!
    my lawyer!, ask a lawyer!, my accountant!
  `,
  invents: `
    did you make!, made that up!, made it up!, making it up!, making things up!, invented!, does not exist!, doesn't exist!, no such!
    can't find it!, can't find this!, can't find that!, cannot find!, where did you get!, where does that come from!, hallucinat*!
    is that real!, not in the!, different subject, not there!, checked the, looked it up
    isn't in the!, is not in the!, isn't real!, is not real!, are not real!, not a real!, isn't a real!, no real, you making this up!, making this up!
    make this up!, make that up!, made this up!, fabricat*!, made up!, fictional!, fictitious!, fake!, fake source!, there is no such!, there's no such!
    no such article!, doesn't say that!, does not say that!, never existed!, dead link!, link is dead!, link doesn't work!, source please!
    where is that from!, where's that from!, what's your source!, no results for
  `,
} as const;

/** What English answers say of themselves. */
export const replies = {
  declines: `
    can't help with!, cannot help with!, can't assist!, cannot assist!, unable to help!, unable to assist!, not able to help!, must decline!
    have to decline!, won't be able!, i won't!, not allowed to!, not permitted to!, can't provide!, cannot provide!, can't share, can't reproduce!
    against my, as an ai!, i can't do that!, unable to open!, unable to process!, can't comply!, i can't write!, i can't give, refrain from!
    can't assist with!, cannot assist with!, can't help you with!, cannot help you with!, can't fulfil!, cannot fulfil!, can't fulfill!, cannot fulfill!
    can't support!, can't engage!, cannot engage!, not comfortable!, against my guidelines!, my guidelines!, against our policy!
    against policy!, content policy!, usage policy!, not appropriate!, not something i can!, i have to refuse!, must refuse!
    i decline!, can't give legal, cannot comply!, cannot write!, can't generate that!, not in a position!, beyond what i can!, i'm afraid i can't!
    i'm afraid i cannot!, i'm afraid that's not!
    violates, goes against my!, inappropriate
  `,
  cannot: `
    can't read!, cannot read!, couldn't read!, could not read!, unable to read!, can't open!, cannot open!, couldn't open!, can't access!
    cannot access!, no access!, don't have access!, not have access!, isn't available!, not available!, can't see!, cannot see!, don't see any!
    no readable text!, no text layer!, without a text layer!, unreadable!, illegible!, password protected!, password-protected!, can't find!
    couldn't find!, found nothing!, could not find!, nothing that matches!, can't create!, cannot create!, can't generate!, cannot generate!
    can't produce!, cannot produce!, can't verify!, can't confirm!, cannot confirm!, cannot verify!, don't know, no current data!, scanned image*!
    not able to!, unable to!, i don't have!, i do not have!, was not attached!, no file!, no attachment!, did not come through, is locked!
    couldn't reach!, could not reach!, failed to!, not possible here!, in this environment!
    wasn't able to!, was not able to!, weren't able to!, were not able to!, unable to access!, unable to view!, unable to find!, can't browse!
    cannot browse!, no internet access!, can't look up!, can't open links!, can't visit!, cannot visit!, can't view!, cannot view!, can't hear!
    can't send!, cannot send!, can't attach!, can't upload!, can't download!, can't edit files!, can't connect!, cannot connect!
    can't process!, cannot process!, can't extract!, couldn't extract!, could not extract!, couldn't access!, could not access!, couldn't load!
    could not load!, couldn't see!, could not see!, couldn't process!, couldn't identify!, couldn't recognise!, couldn't recognize!, couldn't verify!
    no way to view!, no way to, have no way!, have no access!, do not have access!, no longer available!, appears to be empty!
    seems to be empty!, appears empty!, looks empty!, appears blank!, corrupt*!, broken link, unsupported!
    don't support!, too blurry!, blurry!, blurred!, too big to, cut off in, nothing attached!, no document!
    no image!, don't see a file!, don't see an attachment!, don't see the!, i see no!, no information about!, no information on!
    not find any!, couldn't find any!, knowledge cutoff!, real time!, real-time!, no live
    not supported, no results, seems damaged!, appears damaged!, is damaged
  `,
  asksBack: `
    could you clarify!, can you clarify!, could you provide!, can you provide!, could you tell me!, can you tell me!, could you share!, can you share!
    could you paste!, can you paste!, could you upload!, can you upload!, could you send!, can you specify!, could you specify!, please provide!
    please share!, please paste!, please clarify!, please specify!, please upload!, please tell me!, please send!, i would need!, i'd need!
    i need a few!, a few questions!, some questions!, before i start!, before i can!, more information!, more details!, more context!, which one do you
    what exactly, not sure what you mean!, not sure which!, let me know, one more thing!, as soon as you!, would you like me
    more detail!, bit more detail!, a bit more!, little more!, a little more, could you give!, can you give!, could you confirm!, can you confirm!
    could you describe!, can you describe!, could you explain, could you let me!, can you let me!, could you attach!, can you attach!
    could you elaborate!, could you say!, what would you like!, what tone!
    what language!, which language!, which department!, which version!, which format!, which of!, which file!, which tone!
    who is it for!, who is this for!, for whom!, how long should!, how many words!, how formal!, what format!
    did you mean!, would you prefer!, would you like
    sure what!, to get started!, before we start!, so that i can!, so i can!, the following information!
    following details!, please give me!, please let me know!, please confirm!, please attach!, please describe!, please add, some details!, few details!
    need to know!, need some!, need more!, paste it here!, paste the text!, send me the!, share the!
    what kind of, what should the!, what should it!
  `,
  apologises: `
    you're right!, you are right!, apologies!, apologise!, apologize!, my mistake!, sorry about that!, sorry for!, i'm sorry!, good catch!, thanks for pointing!
    should not have!, shouldn't have!, corrected!, here is the corrected!, fair point!
  `,
} as const;

/** How English letters begin and end. */
export const form = {
  subject: 'subject, re, to, memo, notice, announcement',
  salutation: `
    dear, hi, hello, good morning, to whom it may concern, hey, good afternoon, dear all, dear colleagues, dear team
  `,
  closing: `
    yours sincerely, yours faithfully, sincerely, kind regards, best regards, warm regards, regards, best wishes, many thanks and, best, cheers
    thank you for your, with kind regards, yours, thanks, respectfully
  `,
} as const;
