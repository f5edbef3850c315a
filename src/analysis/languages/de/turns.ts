/** What a whole German turn may consist of. */
export const turns = {
  acknowledgements: `
    danke, dankeschon, danke schon, danke dir, danke sehr, vielen dank, besten dank, herzlichen dank, tausend dank, merci
    schonen dank, fur die hilfe, fur deine hilfe, fur ihre hilfe, dir, ihnen, sehr, toll, prima, klasse, spitze, perfekt
    wunderbar, ausgezeichnet, hervorragend, gut, sehr gut, alles gut, alles klar, klar, passt, das passt, passt so
    verstanden, verstehe, ich verstehe, in ordnung, genau, genau so, das hilft, das hilft mir, hat geholfen
    das hat geholfen, sehr hilfreich, hilfreich, funktioniert, es funktioniert, das funktioniert, jetzt geht es
    hat funktioniert, das hat funktioniert, das war's, das wars, das ist alles, erledigt, tschuss, auf wiedersehen
    bis bald, schonen tag, schonen tag noch, gute nacht, mega, geil, cool danke, super, ok, okay, viel besser, herrlich, trotzdem
    na gut, ok danke, top, cool, nice, lol, haha, bis demnachst, dann
    dankee, danke vielmals, vielmals, danke euch, dank dir, dank dir sehr, ich danke dir, ich danke ihnen, ich danke, dankschon, danke nochmal
    danke nochmals, danke im voraus, danke trotzdem, danke fur alles, fur alles, fur die antwort, fur die auskunft, fur die info, fur die unterstutzung
    fur deine unterstutzung, fur die schnelle hilfe, fur den tipp, danke das wars, mehr brauche ich nicht, das genugt, das reicht, reicht, reicht mir
    genugt, sehr nett, nett, lieb, lieb von dir, sehr lieb, sehr fein, fein, sehr schon, bestens, tiptop, tip top, einwandfrei, spitzenmassig
    hammer, wahnsinn, bravo, gut gemacht, gute arbeit, gute antwort, super antwort, sauber, leiwand, jawohl, jo, jo passt, jep, ah ok, ah gut, aha, ach so
    achso, hab ich, kapiert, ist klar, eh klar, alles verstanden, jetzt verstehe ich, jetzt verstehe ich es, hab verstanden, habe verstanden, geht klar
    geht jetzt, jetzt gehts, jetzt geht's, lauft, lauft jetzt, klappt, klappt jetzt, hat geklappt, das klappt, passt jetzt, passt perfekt, gefallt mir
    das ist gut, das ist super, das ist perfekt, ist gut, ist super, ist perfekt, so ist es gut, du bist der beste, du bist die beste, du bist super
    du bist ein schatz, schatz, servus, ciao, baba, bis dann, bis morgen, bis zum nachsten mal, schonen abend, schones wochenende, schonen feierabend
    einen schonen tag, wunsche einen schonen tag, gleichfalls, lg, mfg, hihi, hehe
  `,
  smallTalk: `
    hallo, hi, hey, guten morgen, guten tag, guten abend, moin, servus, gruss gott, gruezi, na, wie geht es dir, wie geht's, wie gehts
    wie geht es ihnen, wie geht's dir, bist du da, ist da jemand, wer bist du, was bist du, was kannst du, wie heisst du
    bist du ein mensch, nur ein test, das ist ein test, dies ist ein test, testnachricht, ein test, erster test, mein erster test
    kleiner test, kurzer test, bist du online, test, bist du wach, horst du mich, verstehst du mich, kannst du das lesen
    welches modell bist du, was kannst du alles, lauft das, klappt das, geht das, funktioniert das, funktionierst du
    erzahl mir einen witz, erzahle mir einen witz, erzahl einen witz, noch einen witz, noch einer, ein witz, witz
    mir ist langweilig, hallo welt, da, jemand
    hallochen, hallo du, hallo zusammen, griass di, gruss dich, gruezi wohl, na du, moin moin, tach, mahlzeit, wie gehts dir, wie gehts so
    wie geht's so, alles gut, alles gut bei dir, alles klar bei dir, was geht, was geht ab, was machst du, was machst du so, was gibts neues
    was gibt's neues, wie war dein tag, wer hat dich gemacht, wer hat dich programmiert, bist du echt, bist du eine ki, bist du ein roboter
    bist du ein bot, bist du chatgpt, hast du gefuhle, schlafst du, schlafst du nie, traumst du, kannst du mich horen, kannst du deutsch
    sprichst du deutsch, verstehst du deutsch, ich teste nur, ich teste dich, ich probiere nur, nur so, nur probieren, probe, test test, eins zwei drei
    sag was, sag mal was, sag was nettes, sag was lustiges, erzahl mir was, erzahl was, erzahl mir was lustiges, kennst du einen witz, kennst du witze
    mach einen witz, einen witz, bring mich zum lachen, muntere mich auf, ich bin mude, bin mude, mude, ich hab hunger, ich habe hunger, mir ist fad
    mir ist langweilig heute, heute, schon freitag, endlich freitag, endlich wochenende, feierabend, noch da, bist du noch da
  `,
  continuations: `
    weiter, mach weiter, bitte weiter, weiter so, fortfahren, weitermachen, bitte fortfahren, mehr, ja, ja bitte, bitte
    gerne, ja gerne, mach das, nachster, nachste, los, leg los
    weiter bitte, bitte weiterschreiben, weiterschreiben, schreib weiter, bitte weitermachen, mach bitte weiter, fahr fort, und weiter, wie weiter
    wie geht es weiter, der rest, den rest, und der rest, noch mehr, mehr davon, noch ein paar, ein paar mehr, ja mach, ja mach das, ja mach bitte
    ja genau, ja gern, ja unbedingt, gern, bitte ja, ok mach, ok weiter, ok los, jo mach, passt mach, nachste frage, nachste bitte, nachster punkt, alle
    alle bitte, beides, beides bitte
  `,
  retries: `
    nochmal, noch mal, noch einmal, versuch es nochmal, versuche es erneut, versuch es noch einmal, erneut, wiederhole
    nochmal bitte, bitte nochmal, bitte noch einmal, falsch
    nochmals, nochmals bitte, bitte nochmals, noch ein versuch, noch ein mal, ein anderer versuch, probier nochmal, probier es nochmal, probiers nochmal
    versuchs nochmal, versuch nochmal, versuche es nochmal, mach nochmal, mach es nochmal, mach das nochmal, von vorn, von vorne, nochmal von vorn
    bitte neu, wiederholen, wiederhol, wiederhole bitte, bitte wiederholen, neuer versuch, andere version, eine andere version
    immer noch falsch, wieder falsch, leider falsch
  `,
} as const;
