/** What an English ask speaks of. */
export const asks = {
  translate: `
    translat*!, retranslat*!, into english!, in english, in german, in french, in spanish, in polish, in italian, in dutch
    in hungarian, in chinese, in japanese, into german!, into french!, into spanish!, into polish!, into italian!, into dutch!
    into hungarian!, english please!, german please!, french please!, english version, german version, french version, spanish version, how do you say!, how would you say!
    how do i say!, mother tongue, native language, doesn't read english!, don't read english!, doesn't speak english!
    don't speak english!, reads spanish, speaks spanish, speaks german, speaks french, speaks polish, only speak*
    read it in, subtitles, bilingual, what does it say in, put it in, put this in
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
  `,
  data: `
    calculat*!, work out!, add up!, sum of!, total!, totals, average!, median!, percent*, per cent, vat, net and gross, margin
    spreadsheet!, excel!, csv, pivot!, chart!, diagram, graph, formula!, formulas!, vlookup!, xlookup!, sumif*!, countif*!
    in a table!, as a table!, into a table!, table with, table of, columns!, column, rows, sort by, group by, per month
    per region, by month, by category, count*, how many of, match these!, match*, reconcil*!, compare the figures, figures
    numbers, statistic*!, forecast, deviation!, variance!, difference, differences, categori*!, classif*!, sort these into!
    each one, assign each!, extract!, list what's, list the, duplicates!, convert*, conversion, currency, exchange rate
    invoice amounts, working days!, analys*!, analyz*!, dataset!, data, correlation!, regression!, standard deviation!
  `,
  plan: `
    plan!, planning!, project plan!, schedule!, timetable!, timeline!, rota!, roster!, shift plan!, agenda!, itinerary, checklist!
    check list!, to do list!, todo list!, to-do, steps, next steps!, roadmap!, milestones!, strategy!, strategies, brainstorm*!
    ideas!, ideas for!, ideas how, pros and cons!, for and against!, options!, option, which is better!, should we!, should i
    decide*!, decision!, recommend*, suggest*, organis*!, organiz*!, where do i start!, where do we start!, how to go about
    how would you go about!, how would you do, prepar*, kickoff!, kick off!, workshop!, offsite!, onboarding!, relocation!
    move the office, budget!, day by day!, week by week!, hour by hour!, what could go wrong!, risks!, risk, what to watch
    priorit*!, backwards from, run of show!, who does what when, set up a, first day, inspection, audit
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
  `,
  learn: `
    teach me!, want to learn!, like to learn!, trying to learn!, help me learn!, help me understand!, want to understand!
    finally understand!, i don't really understand!, i don't fully understand, never understood!, quiz me!, test me!, tutor me!
    eli5!, homework, exam!, my exam!, for the exam!, study*!, studying!, revis*, cram*!, course!, certificate course, certification!
    like i'm!, like i am!, as if i!, for beginners!, beginner!, from scratch!, from zero, basics!, the basics!, introduction to!
    introduction into, step by step, simply!, in simple words!, simple terms!, plain words, out of curiosity!, just curious!
    fun fact!, new job, new role, moving to, next job, explain like, give me an exercise!, exercise!, exercises!, another exercise!
    practice questions!, practise!, practice!, flashcards!, lesson!, i'm new to!, new to this, so i can join in
    i don't understand ~ entry!, can you explain ~ simply
  `,
  personal: `
    not work!, not for work!, not work related!, it's private!, private question!, private!, personal question!, at home!, my home
    my landlord!, landlord!, tenant, my rent, deposit back!, my flat!, my apartment!, my house, my kitchen!, my garden!, my car!
    my bike, my son!, my daughter!, my kid!, my kids!, my child!, my children!, my wife!, my husband!, my mum!, my mom!, my dad!
    my mother!, my father!, my girlfriend!, my boyfriend!, my partner, my dog!, my cat!, my family!, my sister!, my brother!
    my nephew, my grandma!, my neighbour!, my neighbor!, recipe!, cook*!, bake!, baking!, dinner!, for dinner!, tonight!, lunch idea
    cake!, fridge!, oven!, birthday!, wedding!, honeymoon, holiday!, holidays!, vacation!, weekend trip!, trip with, flight home
    my knee!, my back!, my doctor, headache!, rash!, pregnan*!, diet!, gym!, workout!, marathon!, running shoes, sleep better
    my tax return!, own tax return!, my taxes!, my mortgage!, mortgage!, my insurance!, babysitter!, school play, year 5, grade 3
    homework of, his homework, her homework, gift for!, present for!, netflix, movie, my ex, dating!, for my mum!, for my mom!
  `,
  other: `
    image of!, picture of!, a picture!, an image!, draw!, drawing!, paint!, illustrat*!, logo!, poster!, photo of, generate an image!
    make a picture!, icon, cartoon!, mascot, wallpaper, role play!, roleplay!, pretend!, play the!, be my!, you are now!, stay in role!
    act as!, in role, interview me!, mock interview!, practise the interview!, practice the interview!, let's play!, a game!
    riddle!, quiz for, guess!, trivia!, transcrib*!, type this up!, type out!, read this out, what does the note say!
    what's written!, whats written!, handwriting!, handwritten!, rhyme, sing, describe this picture, describe the picture
  `,
  fault: `
    error!, errors, error message!, exception!, traceback, bug!, bugs, buggy, debug!, broken, crash*!, fails!, failed, failing!, failure
    fix!, fixes, fixing, doesn't work!, does not work!, not working!, isn't working!, won't work!, won't run!, won't start!, won't compile
    stopped working!, wrong result!, wrong, incorrect, why is, why does!, why do, why am, why isn't!, why doesn't!, not run, not compile
    not return, issue with, problem with, troubleshoot*!, freezes!, hangs, keeps saying!, blocked, greyed out!, grayed out, nothing happens!
    too slow, doubled, duplicates appear, throws!, invalid, undefined, complains
  `,
  makes: `
    write, implement*, refactor*, give me, create, generate, build, make, add, convert, need a script!, script that!, script!
    function that!, query that!, macro that!, macro!, code for, regex for!, regex!, automat*!, bot, program that
    want an email, should run, every day, trigger
  `,
  chat: `
    joke!, funny!, bored!, lol, haha, test, testing!, just checking, just seeing!, are you there!, are you real!, are you human!
    how are you!, who are you!, what can you do!, switched you on, do you sleep!, do you dream!, do you like!, favourite colour!
    favorite color, good morning, hello, hi, hey, cheer me up!, say something!, weekend yet, coffee, tired
  `,
} as const;
