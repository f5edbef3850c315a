/** What a whole English turn may consist of. */
export const turns = {
  acknowledgements: `
    thanks, thank you, thank u, thx, ty, tysm, cheers, ta, many thanks, thanks again, thank you again, a lot, a bunch, so much
    very much, for your help, for the help, for that, for this, for all, much appreciated, appreciated, appreciate it
    i appreciate it, great, good, nice, cool, super, perfect, excellent, awesome, amazing, wonderful, brilliant, fantastic
    lovely, very good, very nice, well done, good job, great job, great work, nice work, great answer, good answer
    ok, okay, k, alright, all right, fine, got it, i got it, understood, i see, makes sense, that makes sense, noted
    that works, it works, works, it works now, that worked, it worked, works now, works great, works perfectly
    working now, that helps, that helped, very helpful, this is helpful, helpful, that is helpful, that's helpful, that's great
    that is great, that's perfect, that is perfect, this is great, this is perfect, that's it, that is it, that is all
    that's all, that's what i needed, that's exactly what i needed, that is exactly what i needed, exactly
    exactly what i needed, what i needed, problem solved, solved, done, yes that one, you star, you legend
    you are the best, you're the best, love it, i love it, lol, haha, wow, bye, goodbye, good bye, see you, good night
    have a nice day, have a good day, have a great day, you too, my friend, merci
    thanks a lot, thanks a bunch, thanks a million, thanks so much, thank you so much, thank you very much, thanks very much, thanks mate, thanks man
    thx a lot, thankyou, thnx, tnx, tks, thanx, thanks all good, all good, no more questions, that's everything, that is everything, nothing else
    no thanks, no thank you, that's enough, good enough, that'll do, that will do, this will do, this works, this helps, this helped, that's good
    that's fine, this is fine, this is good, looks good, looks great, sounds good, will do, very well, neat, sweet, superb, spot on, ace, fab, top, yay
    oh nice, oh great, oh ok, ah ok, i understand, all clear, much better, that's better, you saved me, you saved my day, lifesaver
    you're great, you are great, you rock, bye bye, see you later, see you tomorrow, until next time, talk later, have a good one, have a nice weekend
    have a good weekend, have a great weekend, good evening, cheers mate, grand, no worries, appreciate that, for your time, for your support
    for everything, for now
  `,
  smallTalk: `
    hi, hello, hey, hiya, yo, hallo, hello there, hi there, hey there, there, good morning, good afternoon, good evening
    morning, greetings, how are you, how are you doing, how are you today, how is it going, how's it going, what's up
    whats up, sup, are you there, anyone there, anybody there, is anybody there, who are you, what are you, what is your name
    what's your name, what can you do, are you human, are you real, are you a robot, are you a bot, are you chatgpt
    nice to meet you, test, testing, tests, this is a test, just a test, just testing, a test, only a test, test message
    hello world, ping, pong, foo, foobar, bla, blah, one two three, 1 2 3, first test, my first test
    quick test, short test, are you online, are you awake, do you understand me, can you read this
    what model are you, which model are you, test 1, test 2, does this work, does it work, is this working, is it working
    are you working, do you work, 123, 1234, asdf, qwerty, tell me a joke, another joke, one more joke, another one, joke
    tell me another joke, make me laugh, can you hear me, i am bored, i'm bored, im bored, i am tired, i'm tired, today
    how are things, how's life, how are you feeling, you there, you ok, are you ok, u there, hello again, hi again, good day, howdy, hey you
    how do you do, how have you been, how was your day, what's new, whats new, anything new, who made you, who built you, what's your favourite colour
    what's your favorite color, do you sleep, do you dream, are you alive, test test, testing testing, 1 2, just checking, just trying this out
    just trying you out, trying this out, tell me a story, tell me something, tell me something funny, tell me something nice, say something
    say something funny, cheer me up, i'm hungry, i am hungry, happy friday, happy monday, is it friday yet, chatgpt, my friend
  `,
  continuations: `
    continue, go on, please continue, continue please, keep going, carry on, more, more please, next, yes, yes please, yep
    yeah, sure, please do, please, do it, go ahead, proceed, yes continue, and then, finish, finish it
    go on please, please go on, continue from there, continue where you stopped, continue where you left off, the rest, and the rest, the rest please
    what else, anything else, more of that, some more, a few more, few more, keep on, next one, next please, yes do that, do that, yes go ahead, yup, yea
    ok go, ok continue, ok do it, sounds good do it, both, both please, all of them, show me more, please finish
  `,
  retries: `
    again, try again, please try again, retry, once more, redo, redo it, do it again, repeat, one more time, regenerate
    another try, try once more, please retry, wrong, again pls, again please, same again
    try it again, try again please, give it another try, another go, have another go, one more try, do over, start over, start again, again from the start
    redo please, redo this, redo that, do it over, repeat that, repeat please, regenerate please, a different one, another version, different version
    that's wrong
  `,
} as const;
