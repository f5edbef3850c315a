/** What an English ask speaks of. */
export const asks = {
  translate: `
    translat*!, retranslat*!, into english!, in english, in german, in french, in spanish, in polish, in italian, in dutch
    in hungarian, in chinese, in japanese, into german!, into french!, into spanish!, into polish!, into italian!, into dutch!
    into hungarian!, english please!, german please!, french please!, english version, german version, french version, spanish version, how do you say!, how would you say!
    how do i say!, mother tongue, native language, doesn't read english!, don't read english!, doesn't speak english!
    don't speak english!, reads spanish, speaks spanish, speaks german, speaks french, speaks polish, only speak*
    read it in, subtitles, bilingual, what does it say in, put it in, put this in
    in her language!, in his language!, in their language!, in my language!, in both languages!, other languages!, english text!, german text!
    french text!, spanish text!, polish text!, italian text!, into portuguese!, into japanese!, into turkish!, into russian!, into romanian!, into czech!
    into arabic!, into ukrainian!, in italian too, in portuguese, in turkish, in russian, in romanian, in czech, in arabic, in ukrainian, in swedish
    in danish, in korean, in both english!, in both french!, in both german!, english and german!, english and french!, french and english!
    german and english!, english and spanish!, spanish and english!, german word for!, english word for!, french word for!, spanish word for!
    english term for, english for, the english for!, doesn't understand english!, don't understand german!, don't understand english!
    doesn't speak german!, can't read german!, can't read french!, can't read spanish!, localise!, localize!, localisation!, localization!, multilingual!
    tranlat*!, traslat*!, trasnlat*!, spanish version of!, dutch version!, polish version!, italian version!
    speaks no english!, no english!, no german!, letter from the ~ supplier, in his own language!, version in english!, localised version
  `,
  tongue: `
    english, german, french, spanish, polish, italian, dutch, hungarian, chinese, japanese, russian, ukrainian, romanian
    portuguese, turkish, czech, slovak, arabic, vietnamese, korean, greek, swedish, danish, croatian, serbian, mandarin
  `,
  summarise: `
    summar*!, tldr!, tl dr!, sum up!, sum it up!, the gist!, gist of, key points!, main points!, key takeaways!, takeaways
    key messages, condense*!, boil ~ down!, in a nutshell, short version of, cliff notes, digest, recap*, highlights of
    action items!, what was decided!, what did they decide!, decisions and, who does what, who owes what, where do we stand
    open points, open questions, extract the points, too long to read, don't have time to read!, haven't got time to read!
    no time to read!, need to know from this, what's in it, what does it say, what do they want, essentials
    in one sentence, in 5 lines, in three lines, in five lines, 5 lines, 5 bullets, in bullets, what matters
    what are the decisions!, what are the open questions!, what are the conclusions!, what are the outcomes, boils down
    up to speed!, bring me up to date!, catch me up!, fill me in!, bottom line!, brief me!, short brief!, quick brief!, briefing on, debrief!, synopsis!
    overview of the attached!, outline of the attached, abstract of, precis!, executive summary!, the essence!, essence of, short form of
    what came out of!, what came up in!, what was agreed!, what was discussed!, what did we agree!, what did they agree!, what did i miss!
    what do i have to know!, what do i need to know!, what should i know before, what's important in!, what is important in!, what is this about!
    what's this about!, what does this say!, what is it about, most important points!, important points!, main message!, main messages!, main findings!
    key findings!, key facts!, key figures from, core message!, core statements!, conclusions!, long story short!, short and sweet
    one page summary!, one pager!, can't read all!, can't read it all!, don't want to read!, skim, sumar*!, sumer*!, sumamr*!, pull out the main!
    pick out the main!, pick out the important!
    half a page
    the upshot!, upshot of!, which points!, what concerns us!, what is relevant for!, relevant for us!, in a few words!, pared down, headlines of
  `,
  edit: `
    proofread*!, proof read!, shorter!, longer!, spell check*!, spelling!, grammar!, typos!, typo, reword*!, rephras*!, rewrit*!, rewrite!
    polish this!, polish it!, polish my!, tone it down!, tone down!, more polite!, politer!, friendlier!, more friendly!
    more formal!, less formal!, less harsh, too harsh, too long, shorten*, make it shorter, make this shorter, tighten*
    more professional!, less aggressive, softer, soften*, sounds rude!, sound rude!, sounds too, sound too, does this sound!
    does this read!, how does this sound!, can i send this!, can i send it like this!, can't send it like!, can i say it like
    fix my english!, my english, fix the wording!, wording, improve this!, improve the text!, improve my text!, clean this up
    clean up my, correct my!, correct this!, correct the!, any mistakes!, mistakes in my, make it sound!, sound better
    flow better, reads badly, clunky, wooden, plain english!, simplify the text!, cut it to, cut to, max characters
    characters max, is this ok to send!, better english, native speaker, make this mail!, make this letter!, make this text!
    look over my!, look over this!, look this over!, look through my!, read over my!, read through my!, check my text!, check my mail!, check my email!
    check my letter!, check my wording!, check my spelling!, check the wording!, check for mistakes!, check for errors in my, check this text!
    double check my, wordy!, too wordy!, long winded!, smooth out!, smooth this!, polish the!, brush up!, touch up, spruce up!, tidy up my!
    tidy up this text!, come across!, comes across!, pushy!, too pushy!, too blunt!, too formal!, too casual!, too informal!, too stiff!, too direct!
    too soft, too rude!, too aggressive!, less pushy!, less stiff!, less technical!, more concise!, more diplomatic!, more natural!, more casual!
    more direct!, more readable!, more persuasive!, easier to read!, easier to understand!, nicer!, warmer!, kinder!, crisper!, punchier!, trim this!
    trim it!, trim down, cut this down!, cut it down!, cut this to!, grammer!, gramar!, spelling slips!, slips in!, punctuation!, commas!
    copy edit!, copyedit!, edit this!, edit my!, edit the text!, correct my text!, correct the mistakes!, correct the spelling!, correct any!
    put it better!, put this better!, say this better!, say it better!, better way to say!, phrase this!, phrase it better!, reads well!, readable
    paraphras*!, proof my!, profread!, corect!, before i send!, before it goes out!, before i hit send!, ok to send!, fine to send!, good enough to send!
    change the tone!, adjust the tone!, wrong tone!
  `,
  draft: `
    write*, draft*!, compose*!, letter!, cover letter!, reply to!, reply, answer to this!, respond to!, response to, email to!
    mail to!, an email, a mail, e-mail, memo!, notice!, notice for!, announcement!, press release!, newsletter!, speech!, toast
    invitation!, invite text, job ad!, job posting!, job description!, blog post!, blog, article, linkedin post!, linkedin
    facebook, instagram, social post, caption!, slogan!, tagline!, headline, teaser!, product description!, description
    text for!, a text, wording for, statement!, proposal!, report on, report for, reference letter!, testimonial, appraisal
    out of office!, apology!, complaint letter!, cancellation, reminder letter!, minutes!, minutes from!, template!, form letter
    script for the call, talking points, slides!, presentation, poem!, haiku!, story!, essay, bio!, certificate, policy!
    in our name, sign it, signed, for the notice board!, for the board, for the intranet!, for the customer!, for the client!
    for the union!, for the works council!, for the team, for parents!, for the website, put that in a letter!
    put it in a letter, put in writing!, how should i answer!, what should i reply!, how would you answer!, how do i tell
    let them know, tell them, thank them, text message!, whatsapp!, sms, card for, farewell, welcome text, quote for, offer for
    a quote!, banner, pitch, survey, questionnaire, guide, manual, faq, caption for!, questions for
    something nice to say!, nice words!, kind words!, a few words for!, some words for!, a few lines!, a couple of lines!, a paragraph about!
    a paragraph on!, a paragraph for!, a note to!, a note for!, note to all!, a message to!, message for!, message to!, come up with an answer!
    come up with a reply!, come up with a text!, answer to the customer!, reply for!, a reply!, an answer for!, a response!, respond!, rejection!
    a rejection!, turn down the!, decline politely!, heads up!, heads-up!, to all staff!, all staff, to all employees!, to everyone, to the whole team
    circular!, bulletin!, letter to!, letter for!, letter of!, farewell speech!, welcome speech!, toast for, congratulat*!, condolence*!, sympathy card!
    birthday card!, thank you note!, thank you letter!, thank you mail!, retirement, obituary!, job advert!, vacancy notice!, vacancy text!, advert for!
    ad text!, ad copy!, copy for!, web copy!, landing page text!, blurb!, intro for, introduction for, foreword!, cover note!, covering letter!
    chase letter!, payment reminder!, reminder to!, friendly reminder!, dunning!, resignation!, notice of, complaint to!, complain to, apologise to!
    apologize to!, apology to!, apology for!, excuse*, decline the invitation!, invite everyone, invite the, invite to!, put into words!, word this!
    how do i word!, how to word!, how should i word!, how do i phrase!, how should i phrase!, how do i say this to, what can i write!
    what should i write!, what do i write!, what do i answer!, what do i reply!, what should i say to!, what do i say to!, how to answer this!
    how to reply!, how to respond!, spec sheet text, product text!, user guide!, handout!, leaflet!, flyer!, brochure!, one pager for, white paper!
    case study!, executive letter, minutes of!, meeting notes!, write up!, writeup!, status update!, status report!, progress report!, report to!, wirte!
    wriet!, writ a
  `,
  data: `
    calculat*!, work out!, add up!, sum of!, total!, totals, average!, median!, percent*, per cent, vat, net and gross, margin
    spreadsheet!, excel!, csv, pivot!, chart!, diagram, graph, formula!, formulas!, vlookup!, xlookup!, sumif*!, countif*!
    in a table!, as a table!, into a table!, table with, table of, columns!, column, rows, sort by, group by, per month
    per region, by month, by category, count*, how many of, match these!, match*, reconcil*!, compare the figures, figures
    numbers, statistic*!, forecast, deviation!, variance!, difference, differences, categori*!, classif*!, sort these into!
    each one, assign each!, extract!, list what's, list the, duplicates!, convert*, conversion, currency, exchange rate
    invoice amounts, working days!, analys*!, analyz*!, dataset!, data, correlation!, regression!, standard deviation!
    side by side!, next to each other, cheapest!, cheapest per, most expensive, how much do we, add together!, add these!, add the!, adding up!, subtract!
    divide by, rounded, net price!, gross price!, incl vat, excl vat, plus vat!, without vat, markup!, mark up on, discount of
    gross margin!, break even!, breakeven!, interest on!, cost per!, price per!, per kilo!, per unit, per head, per person, per hour, per week
    per quarter, per employee, per customer, per department!, by department!, by customer!, by region!, by year!, by week!, by quarter!, by product!
    quarter on quarter!, year on year!, year over year!, month over month!, growth rate!, top ten!, top 10!, ranking!, rank!, the sheet!, in the sheet!
    this sheet!, google sheets!, worksheet!, cells!, exel!, excell!, xls, table from!, table out of!, make a table!, tabular!, tabulate!
    split into columns!, split these!, split the!, split up the, separate into, into separate columns, pull out all!, pull all, pick out all!
    fill in the table, clean up the list!, clean this list!, clean the data!, clean up the data!, tidy the list, remove duplicates!, dedup*!
    compare these lists!, compare the two lists!, compare both lists!, compare the lists!, which ones are missing!, missing from the, cross check!
    crosscheck!, tally!, tot up!, sum up the numbers, sum only!, evaluate the survey!, evaluate the!, outliers!, bar chart!, pie chart!
    line chart!, histogram!, plot!, dashboard, kpi*, turnover, sales figures!, how many days between!, days between!, hours between
    working hours, convert ~ into, sort ~ into!, bucket!, tag each!, label each!, assign ~ to, sentiment!, extract all!, extract the!
    rounded to, cell, divide!, divided by!, multiply!, multiplied!, trend, revenue
    compare the two!, got more expensive!, what remains!, hours per person!
  `,
  plan: `
    plan!, planning!, project plan!, schedule!, timetable!, timeline!, rota!, roster!, shift plan!, agenda!, itinerary, checklist!
    check list!, to do list!, todo list!, to-do, steps, next steps!, roadmap!, milestones!, strategy!, strategies, brainstorm*!
    ideas!, ideas for!, ideas how, pros and cons!, for and against!, options!, option, which is better!, should we!, should i
    decide*!, decision!, recommend*, suggest*, organis*!, organiz*!, where do i start!, where do we start!, how to go about
    how would you go about!, how would you do, prepar*, kickoff!, kick off!, workshop!, offsite!, onboarding!, relocation!
    move the office, budget!, day by day!, week by week!, hour by hour!, what could go wrong!, risks!, risk, what to watch
    priorit*!, backwards from, run of show!, who does what when, set up a, first day, inspection, audit
    how should we roll!, roll out!, rollout!, how should we go!, how should we proceed!, how to proceed!, how do we proceed!, how do we best, how best to
    how do i best, what's the best way to!, what is the best way to!, best approach!, approach to, what do i need to think of!
    what do we need to think of!, what should i think of!, think of everything, what do i have to consider!, what should we consider!, what to consider!
    what do i need for, not forget!, don't forget, by urgency!, urgent first!, urgency, in what order!, which order!, what order!, what first!
    what comes first!, where to begin, first weeks!, first two weeks!, first month!, first 100 days, who should do what!, who should do, who takes what
    responsibilities!, divide the work!, split the work!, divide up the tasks!, assign the tasks!, programme for!, program for!
    outline for the, set up the, map out!, plot out, work plan!, action plan!, plan of action!, emergency plan!, contingency*!, fallback
    back up plan, test plan!, training plan!, maintenance plan!, cleaning plan!, weekly plan!, holiday plan!, staffing!, go live!, go-live!
    migration plan!, move to a new, switch to a new, introduce a new, alternatives!, weigh up!, trade offs!, trade-offs!, swot!
    argument for, arguments for!, arguments against!, advantages and!, advantages of, disadvantages!, worth it!, is it worth!, would you choose!
    which one would!, which would you!, what would you do!, what would you suggest!, any ideas!, any suggestions!, some ideas!, give me ideas!
    need ideas!, name ideas, names for!, name for our!, suggestions for!, suggestion!, how could we!, how can we improve!, improve our!
    team building!, teambuilding!, fair stand!
    inventory day, shedule!, scedule!, schedual!
    structure for, concept for, alternative, team event, summer party, christmas party, open day, trade fair, stocktaking
    what has to be done!, what needs doing!, lease or buy!, rent or buy!, buy or rent!, make or buy!, speaks for, things to do before
  `,
  lookup: `
    what is!, what's!, whats!, what are!, who is, when is!, when does!, where is!, where do i find!, where can i find, which
    how much is!, how much!, how many!, how long!, how often!, how high, how old, is it allowed!, are we allowed!, am i allowed!
    allowed to!, can we!, can i!, can he, can she, can they, may i!, may we!, do i have to!, do we have to!, do we need!
    do i need!, must we!, must i!, is it true!, is there!, are there!, does it, what does!, meaning of!, what means, mean
    difference between!, explain!, explanation, why is!, why does, why do, how does!, how do i!, how to!, where in, who pays
    deadline for!, notice period!, legal!, law!, rule!, rules!, regulation!, limit!, maximum!, max, minimum!, rate!, entitled!
    entitlement!, obliged!, mandatory!, requirement!, valid!, shortcut!, setting, source, citation, ruling!, judgment!, statute
    standard, dose!, dosage, threshold, tax rate, what happens if!, is this correct, is that right, code means, error code
    where does!, where must, where should, which socket, who is responsible!, who is allowed!, who has to!, who needs to, who must
    how far, how big, how heavy, how fast, when must!, when do!, when did, when can, until when!, by when must
    since when, from when!, after how many, stands for!, stand for!, abbreviation!, acronym!, definition of!, define!, what is meant by!
    what's the name of!, is it legal!, is it possible to!, is it mandatory!, is it ok to, can you tell me what, tell me what, tell me how, tell me where
    count toward!, count towards!, apply to!, applies to!, subject to!, exempt!, penalty for, fine for, fee for, fees, statutory!, under the law!, gdpr!
    iso, per diem!, holiday entitlement!, retention period!, keep records, valid until
    expire*!, how come!, what time!, what year, what temperature!, temperature for, torque!, capital of!, distance, population!, phone code
    dialling code, plug, hotkey!, key combination!, where in the menu, where is the button, how can i!, how do you!, how would i, howto!, wats!, wat is!
    waht is!
    probation, warranty, mileage, parental leave, sick leave, minimum wage
    who is liable!, which rule!, what's the rule!
  `,
  learn: `
    teach me!, want to learn!, like to learn!, trying to learn!, help me learn!, help me understand!, want to understand!
    finally understand!, i don't really understand!, i don't fully understand, never understood!, quiz me!, test me!, tutor me!
    eli5!, homework, exam!, my exam!, for the exam!, study*!, studying!, revis*, cram*!, course!, certificate course, certification!
    like i'm!, like i am!, as if i!, for beginners!, beginner!, from scratch!, from zero, basics!, the basics!, introduction to!
    introduction into, step by step, simply!, in simple words!, simple terms!, plain words, out of curiosity!, just curious!
    fun fact!, new job, new role, moving to, next job, explain like, give me an exercise!, exercise!, exercises!, another exercise!
    practice questions!, practise!, practice!, flashcards!, lesson!, i'm new to!, new to this
    i don't understand ~ entry!, can you explain ~ simply
    walk me through how!, never seen one!, never done this before, get my head around!, wrap my head around!, get better at!
    improve my skills!, brush up my, beginner's!, beginners!, a lesson!, ask me ten!, ask me questions!, ask me five!
    ask me some, mark my answers!, correct my answers!, check my answers!, test my knowledge!, mock exam!, mock test!, practice test!, sample questions!
    for my exam!, for my test!, exams!, certificate exam!, learning plan!, study plan!, learn about!, learn how!, i'm learning!, help me grasp!
    grasp, make me understand!, so that i understand!, so i understand!, don't get how!, don't get what, can't get my head!, explain ~ simply!
    explain ~ simple terms!, explain ~ a child!, explain ~ layman!, layman!, in plain terms!, for dummies!, 101, crash course!, primer!, curious about!
    i was wondering how, always wondered!, interested in how, mnemonic!, memorise!, memorize!, remember it better, apprentice exam
    vocab!
    tutorial, vocabulary, get into, newbie, for novices!
    never got!, walk me through!, as a beginner
  `,
  personal: `
    not work!, not for work!, not work related!, it's private!, private question!, private!, personal question!, at home!, my home
    my landlord!, landlord!, tenant, my rent, deposit back!, my flat!, my apartment!, my house, my kitchen!, my garden!, my car!
    my bike, my son!, my daughter!, my kid!, my kids!, my child!, my children!, my wife!, my husband!, my mum!, my mom!, my dad!
    my mother!, my father!, my girlfriend!, my boyfriend!, my partner, my dog!, my cat!, my family!, my sister!, my brother!
    my nephew, my grandma!, my neighbour!, my neighbor!, recipe!, cook*!, bake!, baking!, dinner!, for dinner!, tonight!, lunch idea
    cake!, fridge!, oven!, birthday!, wedding!, honeymoon!, holiday!, holidays!, vacation!, weekend trip!, trip with
    my knee!, my back!, my doctor, headache!, rash!, pregnan*!, diet!, gym!, workout!, marathon!, running shoes, sleep better
    my tax return!, own tax return!, my taxes!, my mortgage!, mortgage!, my insurance!, babysitter!, school play
    homework of, his homework, her homework, gift for!, present for!, netflix, movie, my ex, dating!, for my mum!, for my mom!
    toddler!, my toddler!, my baby!, my little one!, teenager!, teenage!, my teen!, the kids!, with the kids!, for the kids!, our kids
    grandchild*!, grandson!, granddaughter!, my parents!, my uncle!, my aunt!, my grandpa!, my grandmother!, in laws!, mother in law!, fiance*!, flatmate!
    roommate!, housemate!, my room, my balcony!, my plants!, houseplant*!, tomatoes!, lawn!, my bathroom!, living room!, my roof, my heating!
    my boiler!, leftover*!, ingredients!, vegetarian!, vegan!, for lunch, casserole!
    barbecue!, bbq!, side dish!, where to stay!, where to stop overnight!, road trip!, city trip!, day trip!, family trip!
    camping!, hiking!, hike!, flight for my, packing list for our!, christening!, anniversary present!, my birthday!, party for my, birthday party!
    valentine!, christmas present!, my blood!, blood pressure!, my doctor says, sore throat!, my tooth!, toothache!
    my shoulder!, my neck!, my foot!, stomach!, can't sleep!, insomnia!, lose weight!, calories!, yoga!, training plan for my, half marathon!
    bicycle tour, guitar!, piano!, knitting!, hobby!, my hobby!, my salary tax, tax refund!, my pension!, my savings!, my bank account!, my loan!
    buy a house!, buying a flat!, buying a house!, my electricity!, my internet at home, my homework, kindergarten!, my son's!
    my daughter's!, school of my, his school, her school, his teacher, her teacher, parents evening!, horoscope!, girlfriend!, boyfriend!, my marriage!
    breakup!, in my free time!, in my spare time!, after work for, off work topic, not about work!, unrelated to work!
    baby, balcony, beach, soup, pasta, pizza, washing machine, dishwasher, fever, cough, allergy, divorce, used car, nursery, breakfast
  `,
  other: `
    image of!, picture of!, a picture!, an image!, draw!, drawing!, paint!, illustrat*!, logo!, poster!, photo of, generate an image!
    make a picture!, icon, cartoon!, mascot, wallpaper, role play!, roleplay!, pretend!, play the!, be my!, you are now!, stay in role!
    act as!, in role, interview me!, mock interview!, practise the interview!, practice the interview!, let's play!, a game!
    riddle!, quiz for, guess!, trivia!, transcrib*!, type this up!, type out!, read this out, what does the note say!
    what's written!, whats written!, handwriting!, handwritten!, rhyme, sing, describe this picture, describe the picture
    a cartoon!, cartoon of!, caricature!, comic!, sketch!, sketch of!, design a logo!, a logo!, design a poster!, design an, collage!
    clip art!, clipart!, background picture!, photo realistic!, photorealistic!, type up!, type what!, type out what, copy out!, what's on this photo!
    what's on the photo!, what's in this picture!, what is in this picture!, what do you see!, what can you see!, read the text in, text from the picture!
    text from this image!, text from the photo!, digitis*!, digitiz*!, you are an unhappy!, pretend to be!, let's pretend!, imagine you are!, play a
    you play!, you be the!, i'm the customer, practise with me!, practice with me!, rehearse!, twenty questions!, 20 questions!, hangman!, quiz night!
    pub quiz!, tongue twister!, song!, lyrics!, rap!
    avatar, ocr
    in this photo!, on this photo!, in this picture!, in the picture!
  `,
  fault: `
    error!, errors, error message!, exception!, traceback, bug!, bugs, buggy, debug!, broken, crash*!, fails!, failed, failing!, failure
    fix!, fixes, fixing, doesn't work!, does not work!, not working!, isn't working!, won't work!, won't run!, won't start!, won't compile
    stopped working!, wrong result!, wrong, incorrect, why is, why does!, why do, why am, why isn't!, why doesn't!, not run, not compile
    not return, issue with, problem with, troubleshoot*!, freezes!, hangs, keeps saying!, blocked, greyed out!, grayed out, nothing happens!
    too slow, doubled, duplicates appear, throws!, invalid, undefined, complains
    access denied!, access is denied!, permission denied!, denied!, never ends!, endless!, infinite!, stuck!, gets stuck!, gets stuck at, doing wrong!
    going wrong!, goes wrong!, went wrong!, what's wrong with!, what is wrong with!, gives null!, returns null!, gives nothing!, returns nothing!
    returns empty!, empty result!, instead of!, twice, dies with!, dies!, aborts!, quits!, exits, refuses!, timeout!, times out!, timed out!
    can't find the module, cannot find!, not found!, no output!, doesn't do anything!, does nothing!, doesn't print, doesn't return!, doesn't find!
    doesn't load!, doesn't open!, won't open!, won't load!, doesn't start!, doesn't compile!, unexpected!, warning!, memory leak!, mistake in my!
    wont work!, dosnt work!, doesnt wrok!
    keeps dropping!, keeps crashing!, keeps stopping!, circular reference!, can't find where!, no longer works!, won't connect!, can't connect!
    can't log in!, cannot log in!, won't print!, blank pages!, blinks, since the update!, after the update!, out of range!, tried a reboot!
    restarted already!
  `,
  makes: `
    complete, complete this!, complete the!, fill in the code!, finish the function!, write, implement*, refactor*, give me, create, generate, build, make, add, convert, need a script!, script that!, script!
    function that!, query that!, macro that!, macro!, code for, regex for!, regex!, automat*!, bot, program that
    want an email, should run, every day, trigger
    need a, i'd like a, want a, can you code!, code me!, program me!, script to!, script which!, a script!, python script!, bash script!
    powershell script!, tool to, tool that, tool which, a tool, function to!, function which!, query for!, query to!, sql for!, sql to!, an sql!
    select for, macro to!, macro which!, a macro!, batch file!, cron!, webhook!, snippet!, boilerplate, parser!, scraper!, scrape!, unit test*, html page!
    web page that, app that, app to, formula that, migrate, port ~ to, turn ~ into a script
  `,
  chat: `
    joke!, funny!, bored!, lol, haha, test, testing!, just checking, just seeing!, are you there!, are you real!, are you human!
    how are you!, who are you!, what can you do!, do you sleep!, do you dream!, do you like!, favourite colour!
    favorite color, good morning, hello, hi, hey, cheer me up!, say something!, weekend yet, coffee, tired
    you ok!, are you ok!, how's life!, how is life!, how was your!, what's your favourite!, what's your favorite!, your favourite!, your favorite!
    tell me something nice!, tell me something funny!, something funny!, a good joke!, jokes!, know any jokes!, know any good!, make me laugh!, fed up!
    mondays!, monday again!, friday!, weekend!, weather today!, nice to meet you!, do you love, do you have feelings!, are you alive!, are you happy!
    are you sad!, good night!, good evening, boring day!, i'm tired!, so tired!, chat a bit!, chat with me!, talk to me!, sing me!
  `,
  tech: `
    vpn, wifi, wi-fi, wlan, printer*, scanner*, outlook, teams, sharepoint, onedrive, sap, excel, word, windows, laptop, computer, pc, monitor
    second screen, headset, webcam, usb, bluetooth, docking station, login, log in, logged out, password, account locked, update, driver, app
    browser, chrome, firefox, server, network drive, shared drive, mailbox, sync*, licence key, hotspot, router, citrix, remote desktop
    screenshot
  `,
} as const;
