/** What German answers are full of. */
export const answers = {
  learn: `
    stell dir vor!, merke!, merksatz!, eselsbrucke!, aufgabe!, ubung!, frage 1, richtig!, sehr gut!, fast richtig!, leider nein, beispiel, lernziel, musterlosung!, losung
    punkte, prufung!, versuch es!, du bist dran!, ein bild hilft!, vereinfacht
  `,
  personal: `
    butter!, mehl!, zucker!, eier!, el!, tl!, backofen!, kochen!, braten, pfanne!, knoblauch!, zwiebel!, rezept!, portionen!, vermieter!, kaution!, mietvertrag!, strand!
    wanderung!, spielplatz!, arzt!, hausarzt!, symptome!, schonen, dehnen, kinder, familie, restaurant, museum, hallenbad, ihr kind!, dein kind!, dein sohn, deine tochter
    steuererklarung!, finanzamt!
  `,
  plan: `
    tag 1!, tag 2!, woche 1!, phase 1!, phase!, schritt 1, verantwortlich!, zustandig, frist, termin, meilenstein!, agenda!, variante a!, option, variante, budget!, reserve!
    risiko!, risiken!, checkliste!, vormittag!, nachmittag!, mittag, bis wann!, prioritat!, empfehlung!, nachste schritte!, plan b!, schicht!, fruh, spat, nacht, wer, uhrzeit!
    montag, dienstag, mittwoch, freitag, puffer!, aufwand
  `,
  data: `
    summe!, gesamt!, total!, durchschnitt!, differenz!, netto, brutto, anteil!, prozent!, abweichung!, betrag!, menge!, anzahl!, kategorie!, formel!, spalte!, zeile
    zelle!, ergebnis, gerundet, zwischensumme!
  `,
  lookup: `
    gemass!, nach abs, abs!, art!, gesetz!, paragraph, verordnung!, bgb!, hgb!, or!, rechtlich!, anspruch!, pflicht!, zulassig!, nicht zulassig, hochstens!, mindestens!, grenzwert!
    frist!, gilt!, stand!, quelle!, bedeutet!, ausnahme!, regelung!, richtlinie!, grundsatzlich!, bitte prufen, steuerberater, pauschale!, satz!
  `,
} as const;

/** What people say in German of the answer before. */
export const talk = {
  complains: `
    ist falsch!, war falsch!, sind falsch!, ^falsch!, stimmt nicht!, stimmt so nicht!, stimmt ~ nicht!, nicht richtig!, nicht korrekt!, nicht ganz richtig, unsinn!, quatsch!, blodsinn!
    unbrauchbar!, funktioniert nicht!, funktioniert ~ nicht!, geht nicht!, geht ~ nicht!, klappt nicht!, klappt ~ nicht!, lauft nicht!, lauft ~ nicht!, hilft ~ nicht!, immer noch nicht!
    immer noch!, noch immer!, gleicher fehler!, gleiche fehler!, selber fehler!, selbe fehler!, wieder falsch!, wieder der, nicht das was ich!, nicht was ich!, so meinte ich!
    meinte ich nicht!, hab ich nicht gesagt!, habe ich nicht gesagt!, nie gesagt!, du hast ~ vergessen!, sie haben ~ vergessen!, vergessen!, ubersehen!, ignoriert!, falsch verstanden!
    missverstanden!, fehlt!, fehlen!, wo ist!, wo bleibt, wo sind, bringt ~ nichts!, nutzt nichts!, nutzlos!, schlecht!, schlechter!, noch schlimmer!, nicht gut!, gefallt mir nicht!
    nochmal!, ich sagte!, hab ich doch!, habe ich doch!, hab doch gesagt!, ^nein!, ^nee!, ^ne, nein das!, kann da so nicht!, so nicht!, zu lang, kriege ~ fehler!, bekomme ~ fehler!
    hat nicht geklappt!, hat nicht funktioniert!, hat nicht geholfen!, abgeschnitten!, rausnehmen, das ist nicht!, steht nirgends, hast du das, ernsthaft!, echt jetzt!
  `,
  works: `
    funktioniert!, funktioniert jetzt!, geht jetzt!, jetzt geht!, klappt!, klappt jetzt!, lauft!, lauft jetzt!, hat funktioniert!, hat geklappt!, hat geholfen!, gelost!, erledigt!, perfekt!
    super!, prima!, klasse!, toll!, spitze!, herrlich!, genial!, genau so!, genau das!, passt!, passt so!, passt jetzt!, viel besser!, besser so!, jetzt stimmt!, stimmt jetzt!
    sieht gut aus!, liest sich gut!, nehm ich!, nehme ich!, ubernehme ich!, so machen wir!, verschickt!, geschickt!, abgeschickt!, ist raus!, gesendet!, gedruckt!, ausgehangt!, eingereicht!
    angenommen!, genehmigt!, danke das!, verstanden!, alles klar!, gut so!, sehr gut!, wunderbar!, mega!, top!, cool!, hilft mir!, hat mir geholfen!, das wars!, das reicht!, fertig!
    gebucht!, bestanden!, stimmt uberein!, ja genau!, freigegeben!
  `,
  gaveUp: `
    vergiss es!, vergessen sie es!, lass gut sein!, lass mal!, lassen wir!, lass es!, lassen sie es!, egal!, dann halt nicht!, dann eben nicht!, ich gebe auf!, geb auf!, gebs auf!, aufgegeben!
    hat keinen sinn!, bringt nichts!, bringt ja nichts!, zeitverschwendung!, mach ich selber!, mach ich selbst!, mache ich selbst!, mach ichs selber!, mach es selbst!, schreib ich selber!
    schreibe ich selbst!, schreib ichs selber!, selber schreiben!, selbst schreiben!, von hand!, manuell!, frag ich!, frage ich!, ich frage!, ich frag!, frag den, frag die, frag mal den
    ich rufe!, ruf ich, rufe ich!, ruf bei, it fragen!, it anrufen!, an die it!, ticket!, ticket auf!, support!, hotline!, helpdesk!, kollegen fragen!, kollegin fragen!, frag meine, agentur!
    ubersetzungsburo!, jemand anderen!, jemand anders!, anwalt!, schaue selber!, schau selber!, schau selbst!, suche selber!, such selber!, lese selber!, lese ich selbst!, les ich selber
    dann ohne!, zu spat!, keine zeit mehr!, keine zeit!, trotzdem danke!, dann nicht!, schade!, na dann!, hilft mir nicht!, komme so nicht weiter!, nehme ein anderes
  `,
  invents: `
    erfunden!, ausgedacht!, gibt es nicht!, gibts nicht!, gibt es gar nicht!, existiert nicht!, finde ich nicht!, nicht zu finden!, steht da nicht!, steht dort nicht!, woher hast du!, woher haben sie!
    wo steht das!, halluzin*!, stimmt das wirklich!, nicht gefunden!, ganz andere, anderes thema!, nachgeschaut!, nachgesehen!, den gibt es, die gibt es, das gibt es
  `,
} as const;

/** What German answers say of themselves. */
export const replies = {
  declines: `
    kann ich ~ nicht helfen!, nicht helfen!, nicht weiterhelfen!, darf ich nicht!, darf ich ~ nicht!, kann ich nicht wiedergeben!, nicht ubertragen!, nicht unterstutzen!, muss ich ablehnen!
    ablehnen!, kann ich leider nicht!, kann ich nicht!, nicht moglich!, nicht in der lage!, als ki!, als sprachmodell!, bin nicht befugt!, nicht verbreiten, nicht anbieten!
  `,
  cannot: `
    nicht lesen!, nicht lesbar!, unleserlich!, nicht offnen!, kein zugriff!, keinen zugriff!, nicht zugreifen!, nicht verfugbar!, nicht einsehen!, sehe keine!, sehe kein!, keine datei!, kein anhang!
    keinen text!, kein text!, ohne textebene!, eingescannt!, passwortgeschutzt!, passwort geschutzt!, kennwort!, nicht gefunden!, nichts gefunden!, nicht finden!, finde keine!, nicht erstellen!
    nicht erzeugen!, nicht anzeigen!, nicht generieren!, nicht prufen!, nicht bestatigen!, nicht belegen!, nicht enthalten!, nicht vor!, liegen mir nicht!, liegt mir nicht!, nicht erkennen!
    nicht zuverlassig!, nicht sicher!, leider nicht!, in dieser umgebung!, weiss ich nicht!, verdeckt!, keine aktuellen!, fehlt mir!, fehlen mir!
  `,
  asksBack: `
    konntest du!, konnten sie!, kannst du mir!, konnen sie mir!, konnen sie bitte!, kannst du bitte!, bitte teilen sie!, bitte teile!, bitte schicken!, bitte schick!, bitte senden!, bitte nennen!
    bitte nenne!, bitte geben!, bitte gib, bitte laden!, bitte fugen!, bitte prazisier*!, benotige ich!, brauche ich noch!, brauchte ich!, bevor ich!, ein paar fragen!, einige fragen!, noch fragen
    folgende angaben!, folgende informationen!, weitere informationen!, mehr informationen!, mehr details!, genauer!, was meinst du!, was meinen sie!, welche meinst, sobald sie!, sobald du!
    noch eine frage!, lassen sie mich wissen, gib mir bescheid
  `,
  apologises: `
    sie haben recht!, du hast recht!, entschuldigung!, entschuldigen!, tut mir leid!, verzeihung!, mein fehler!, danke fur den hinweis!, guter hinweis, hatte ich nicht!, korrigiert!
    ubersehen!, berichtigt!, stimmt!
  `,
} as const;

/** How German letters begin and end. */
export const form = {
  subject: 'betreff, betr, an, thema, aushang, mitteilung',
  salutation: `
    sehr geehrte, sehr geehrter, liebe, lieber, hallo, guten tag, guten morgen, werte, werter, hi, gruezi, servus, liebes team, moin
  `,
  closing: `
    mit freundlichen grussen, mit freundlichem gruss, freundliche grusse, viele grusse, beste grusse, liebe grusse, herzliche grusse, schone grusse, mit besten grussen
    gruss, grusse, hochachtungsvoll, lg, vg, mfg, euer, eure, ihr team, ihre
  `,
} as const;
