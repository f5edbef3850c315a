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
  `,
  continuations: `
    continue, go on, please continue, continue please, keep going, carry on, more, more please, next, yes, yes please, yep
    yeah, sure, please do, please, do it, go ahead, proceed, yes continue, and then, finish, finish it
  `,
  retries: `
    again, try again, please try again, retry, once more, redo, redo it, do it again, repeat, one more time, regenerate
    another try, try once more, please retry, wrong, again pls, again please, same again
  `,
} as const;
