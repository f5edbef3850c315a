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
    where is the, where's the, whats with, nobody talks, changed the meaning!, i don't talk like
  `,
  works: `
    works!, it works!, works now!, that works!, worked!, that worked!, that did it!, did the trick!, fixed!, solved!, sorted!, perfect!
    great!, brilliant!, excellent!, awesome!, lovely!, love it!, love that!, love this!, spot on!, exactly!, that's it!, that one!, that's the one!
    much better!, better, good now!, looks good!, sounds good!, fine now!, all good!, sent!, sent it!, done!, printed!, posted!, submitted!
    approved!, saved me!, lifesaver!, star!, got it!, understood!, makes sense!, matches!, that helps!, helped!, thats right, that's right!
    running now!, runs now!, signed, will do!, using this!, taking it!, i'll take, i'll use!, exactly what!, nice!, cool!, amazing!, wow!
    moved it!, booked!, copied!, passed!, accepted!, correct now!
  `,
  gaveUp: `
    forget it!, never mind!, nevermind!, leave it!, leave that!, drop it!, give up!, giving up!, i'll give up!, waste of time!, no use!
    i'll do it myself!, do it myself!, i'll do it by hand!, do it by hand!, by hand!, manually!, i'll write it myself!, write it myself!
    i'll just!, i'll ask!, i will ask!, ask it instead!, asking it!, ask a colleague!, ask my!, i'll call!, i'll phone!, call it support!
    open a ticket!, raise a ticket!, put in a ticket!, log a ticket!, helpdesk!, help desk!, service desk, send it to the agency!
    to the agency!, an agency!, a translator!, someone else!, somebody else!, use something else!, look it up myself!, read it myself!
    check it myself!, look elsewhere!, google it!, without it!, too late now!, no time!, run out of time!, out of time!, won't make it!
    thanks anyway!, thanks for trying!, thank you for trying!, not going to work!, hopeless!, pointless!, will do it by hand!, oh well!, too bad!, then not!
  `,
  invents: `
    did you make!, made that up!, made it up!, making it up!, making things up!, invented!, does not exist!, doesn't exist!, no such!
    can't find it!, can't find this!, can't find that!, cannot find!, where did you get!, where does that come from!, hallucinat*!
    is that real!, not in the!, different subject, not there!, checked the, looked it up
  `,
} as const;

/** What English answers say of themselves. */
export const replies = {
  declines: `
    can't help with!, cannot help with!, can't assist!, cannot assist!, unable to help!, unable to assist!, not able to help!, must decline!
    have to decline!, won't be able!, i won't!, not allowed to!, not permitted to!, can't provide!, cannot provide!, can't share, can't reproduce!
    against my, as an ai!, i can't do that!, unable to open!, unable to process!, can't comply!, i can't write!, i can't give, refrain from!
  `,
  cannot: `
    can't read!, cannot read!, couldn't read!, could not read!, unable to read!, can't open!, cannot open!, couldn't open!, can't access!
    cannot access!, no access!, don't have access!, not have access!, isn't available!, not available!, can't see!, cannot see!, don't see any!
    no readable text!, no text layer!, without a text layer!, unreadable!, illegible!, password protected!, password-protected!, can't find!
    couldn't find!, found nothing!, could not find!, nothing that matches!, can't create!, cannot create!, can't generate!, cannot generate!
    can't produce!, cannot produce!, can't verify!, can't confirm!, cannot confirm!, cannot verify!, don't know, no current data!, scanned image*!
    not able to!, unable to!, i don't have!, i do not have!, was not attached!, no file!, no attachment!, did not come through, is locked!
    couldn't reach!, could not reach!, failed to!, not possible here!, in this environment!
  `,
  asksBack: `
    could you clarify!, can you clarify!, could you provide!, can you provide!, could you tell me!, can you tell me!, could you share!, can you share!
    could you paste!, can you paste!, could you upload!, can you upload!, could you send!, can you specify!, could you specify!, please provide!
    please share!, please paste!, please clarify!, please specify!, please upload!, please tell me!, please send!, i would need!, i'd need!
    i need a few!, a few questions!, some questions!, before i start!, before i can!, more information!, more details!, more context!, which one do you
    what exactly, not sure what you mean!, not sure which!, let me know, one more thing!, as soon as you!, would you like me
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
