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
  `,
  smallTalk: `
    hallo, hi, hey, guten morgen, guten tag, guten abend, moin, servus, gruss gott, gruezi, na, wie geht es dir, wie geht's, wie gehts
    wie geht es ihnen, wie geht's dir, bist du da, ist da jemand, wer bist du, was bist du, was kannst du, wie heisst du
    bist du ein mensch, nur ein test, das ist ein test, dies ist ein test, testnachricht, ein test, erster test, mein erster test
    kleiner test, kurzer test, bist du online, test, bist du wach, horst du mich, verstehst du mich, kannst du das lesen
    welches modell bist du, was kannst du alles, lauft das, klappt das, geht das, funktioniert das, funktionierst du
    erzahl mir einen witz, erzahle mir einen witz, erzahl einen witz, noch einen witz, noch einer, ein witz, witz
    mir ist langweilig, hallo welt, da, jemand
  `,
  continuations: `
    weiter, mach weiter, bitte weiter, weiter so, fortfahren, weitermachen, bitte fortfahren, mehr, ja, ja bitte, bitte
    gerne, ja gerne, mach das, nachster, nachste, los, leg los
  `,
  retries: `
    nochmal, noch mal, noch einmal, versuch es nochmal, versuche es erneut, versuch es noch einmal, erneut, wiederhole
    nochmal bitte, bitte nochmal, bitte noch einmal, falsch
  `,
} as const;
