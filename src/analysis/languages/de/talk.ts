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
    noch immer kaputt!, kaputt!, das wollte ich nicht!, das wollte ich so nicht!, wollte ich so nicht!, wollte ich nicht!, so wollte ich!
    nicht das gewunschte!, nicht gewunscht!, nicht gefragt!, habe ich nicht gefragt!, hab ich nicht gefragt!, danach hab ich, nicht verlangt!
    brauche ich nicht!, vertauscht!, verwechselt!, durcheinander!, durcheinandergebracht!, verschoben, geandert ~ nicht
    dazuerfunden!, dazugedichtet!, ausgelassen!, weggelassen!, unterschlagen!, nicht berucksichtigt!, nicht beachtet!
    nicht ubernommen!, nicht vollstandig!, unvollstandig!, nicht alles!, ergibt keinen sinn!, macht keinen sinn!, keinen sinn!, sinnlos!, schwachsinn!
    mist!, bullshit!, scheisse!, schmarrn!, murks!, katastrophe!, enttausch*!, nervt!, argerlich!, falsches format!, falsche sprache!, falsche datei!
    falsches datum!, die falsche!, das falsche!, der falsche!, die falschen!, verrechnet!, rechenfehler!, zahlen stimmen nicht!, summe stimmt nicht!
    passt nicht!, passt ~ nicht!, passt so nicht!, passt noch nicht!, passt gar nicht!, geht immer noch nicht!, geht noch immer nicht!, geht nimmer!
    geht leider nicht!, funzt nicht!, tut nicht!, haut nicht hin!, haut ~ nicht hin!, wieder nicht!, wieder nichts!, schon wieder!, schon wieder falsch!
    gleiches problem!, gleiches ergebnis!, dasselbe!, das gleiche!, dieselbe!, nichts geandert!, nichts passiert!, passiert nichts!, anderer fehler!
    neuer fehler!, jetzt kommt!, jetzt steht da!, fehlermeldung!, sturzt ab!, leere datei!, ist leer!, viel zu lang!, zu kurz!, zu allgemein!, zu ungenau!
    zu kompliziert!, zu formell!, so redet!, so schreibt niemand!, so schreibt keiner!, klingt nach ki!, klingt kunstlich!, klingt komisch!, lies nochmal!
    lies genau!, lies meine!, schau nochmal!, schau genau!, bitte nochmal prufen!, hor zu!, hab ich schon!, habe ich schon gesagt!, wie gesagt!
    hab ich doch gesagt!, nicht verstanden!, du verstehst!, du verstehst mich nicht!, nicht brauchbar!, nicht hilfreich!, nicht zu gebrauchen!
    kann ich nicht brauchen!, kann ich so nicht!, hilft nicht!, bringt nichts!, stimt nicht!, funktionirt nicht!
    nicht zufrieden!, unzufrieden!, nicht begeistert!
  `,
  works: `
    funktioniert!, funktioniert jetzt!, geht jetzt!, jetzt geht!, klappt!, klappt jetzt!, lauft!, lauft jetzt!, hat funktioniert!, hat geklappt!, hat geholfen!, gelost!, erledigt!, perfekt!
    super!, prima!, klasse!, toll!, spitze!, herrlich!, genial!, genau so!, genau das!, passt!, passt so!, passt jetzt!, viel besser!, besser so!, jetzt stimmt!, stimmt jetzt!
    sieht gut aus!, liest sich gut!, nehm ich!, nehme ich!, ubernehme ich!, so machen wir!, verschickt!, geschickt!, abgeschickt!, ist raus!, gesendet!, gedruckt!, ausgehangt!, eingereicht!
    angenommen!, genehmigt!, danke das!, verstanden!, alles klar!, gut so!, sehr gut!, wunderbar!, mega!, top!, cool!, hilft mir!, hat mir geholfen!, das wars!, das reicht!, fertig!
    gebucht!, bestanden!, stimmt uberein!, ja genau!, freigegeben!
    lauft wieder!, jo lauft!, geht wieder!, geht nun!, nun geht!, funktioniert wieder!, funktioniert nun!, funktioniert super!, funktioniert einwandfrei!
    funzt!, funzt jetzt!, hats geklappt!, hat hingehauen!, hat super, damit geht!, damit klappt!, damit hat, jetzt hats!, jetzt hat es geklappt!
    jetzt klappt!, jetzt lauft!, jetzt passt!, jetzt funktioniert!, fehler ist weg!, fehler weg!, problem gelost!, problem behoben!, behoben!
    ist zufrieden!, sind zufrieden!, war zufrieden!, zufrieden!, happy!, hat gefallen!, gefallt mir!, gefallt ihm!, gefallt ihr!, ist begeistert!
    begeistert!, durchgegangen!, ist durch!, abgesegnet!, unterschrieben!, abgegeben!, weitergeleitet!, ubernommen!, gepostet!
    veroffentlicht!, online gestellt!, das reicht mir!, reicht mir!, gut genug!, genau richtig!, genau was ich!, genau so wollte!
    was ich brauche!, was ich gesucht!, gesucht!, das ist es!, so ist es gut!, so ist gut!, so gut!, so bleibt es!, jetzt verstehe ich!
    jetzt versteh ich!, jetzt ist es klar!, jetzt ist klar!, kapiert!, gecheckt!, wieder was gelernt!, sehr hilfreich!, super hilfreich!, hilfreich!
    danke hat!, rettest!, gerettet!, hast mich gerettet!, lebensretter!, wahnsinn!, hammer!, bombe!, geil!, mega gut!, traumhaft!, fantastisch!
    einwandfrei!, tadellos!, ausgezeichnet!, hervorragend!, grossartig!, bravo!, gut gemacht!, stimmt genau!, stimmt alles!, summe stimmt!
    zahlen stimmen!
  `,
  gaveUp: `
    vergiss es!, vergessen sie es!, lass gut sein!, lass mal!, lassen wir!, lass es!, lassen sie es!, egal!, dann halt nicht!, dann eben nicht!, ich gebe auf!, geb auf!, gebs auf!, aufgegeben!
    hat keinen sinn!, bringt nichts!, bringt ja nichts!, zeitverschwendung!, mach ich selber!, mach ich selbst!, mache ich selbst!, mach ichs selber!, mach es selbst!, schreib ich selber!
    schreibe ich selbst!, schreib ichs selber!, selber schreiben!, selbst schreiben!, von hand!, manuell!, frag ich!, frage ich!, ich frage!, ich frag!, frag den, frag die, frag mal den
    ich rufe!, ruf ich, rufe ich!, ruf bei, it fragen!, it anrufen!, an die it!, ticket!, ticket auf!, support!, hotline!, helpdesk!, kollegen fragen!, kollegin fragen!, frag meine, agentur!
    ubersetzungsburo!, jemand anderen!, jemand anders!, anwalt!, schaue selber!, schau selber!, schau selbst!, suche selber!, such selber!, lese selber!, lese ich selbst!, les ich selber
    dann ohne!, zu spat!, keine zeit mehr!, keine zeit!, trotzdem danke!, dann nicht!, schade!, na dann!, hilft mir nicht!, komme so nicht weiter!, nehme ein anderes
    klar ich allein!, klar ich das allein!, klar ich selbst!, klar ich selber!, klare ich!, mach ich allein!, mache ich allein!, mach ich das allein!
    mach ich das selber!, mach ich das selbst!, mach ichs!, mach es allein!, mache es selbst!, mach es lieber selbst!, lieber selber!, lieber selbst!
    selbst machen!, selber machen!, selbst losen!, krieg ich selber hin!, fuhrt zu nichts!, fuhrt zu nix!, bringt nix!, bringt so nichts!, sinnlos!
    aussichtslos!, hoffnungslos!, hat so keinen sinn!, keinen zweck!, hat keinen zweck!, lassen wirs!, lass ma!, lassma!, lassen wir das!, lass stecken!
    vergiss das!, vergessen wir!, vergessen wirs!, schwamm druber!, ist egal!, wurscht!, wurst!, hat sich erledigt!, nicht mehr notig!
    brauche ich nicht mehr!, brauch ma nicht, ich lass es!, ich lasse es!, ich hore auf!, ich gebs auf!, gebe auf!, reicht jetzt!, jetzt reichts!
    mir reichts!, soll ~ machen!, muss ~ machen, macht ~ kollege, macht der kollege!, gebe es weiter!, geb es weiter!, geb das weiter!
    kollege machen!, kollegin machen!, frage die kollegin!, frage den kollegen!, frage jemand*!, frag jemand*!, frag wen anderen!, fragen wir die it!
    wende mich an!, melde mich bei!, ich rufe an!, rufe dort an!, ruf dort an!, ruf an!, it ticket!, ticket erstellen!, storung melden!
    steuerberater fragen!, frag den steuerberater!, handisch!, per hand!, haendisch!, zu fuss!, googeln!, google selber!, google ich!
    such ich selber!, schau ich selber!, anderes tool!, anderes programm!, anderen weg!, andere losung!, nehme die alte!, bleibt beim alten!, dann so!
    muss so gehen!, wird schon gehen!, nutzt nix!, nutzt nichts!, trotzdem dank*!, danke trotzdem!, danke furs bemuhen!, danke fur die muhe!
    danke fur nichts!, na toll!, na super!, pech!, kann man nichts machen!
    dann eben selbst!, mache ich selbst!, schau ich selbst!
  `,
  invents: `
    erfunden!, ausgedacht!, gibt es nicht!, gibts nicht!, gibt es gar nicht!, existiert nicht!, finde ich nicht!, nicht zu finden!, steht da nicht!, steht dort nicht!, woher hast du!, woher haben sie!
    wo steht das!, halluzin*!, stimmt das wirklich!, nicht gefunden!, ganz andere, anderes thema!, nachgeschaut!, nachgesehen!, den gibt es, die gibt es, das gibt es
    steht nicht im!, steht nicht in!, steht so nicht!, steht gar nicht!, steht nirgendwo!, nirgends!, denkst du dir!, denkst dir das aus!
    denkst du dir das aus!, ausgedachte!, erfindest!, erfindest du!, fantasier*!, phantasier*!, frei erfunden!, gibts ja nicht!, gibts gar nicht!
    gibts doch nicht!, gibts garnicht!, gibt es ja nicht!, gibt es doch nicht!, gibt es so nicht!, so einen ~ gibt es nicht!, so etwas gibt es nicht!
    keinen solchen!, keine solche!, kein solches!, nie gegeben!, existiert gar nicht!, existieren nicht!, link geht nicht!, link ist tot!, link fuhrt
    quelle bitte!, welche quelle!, woher stammt!, woher kommt!, wo hast du das her!, wo haben sie das her!, bist du sicher!, sind sie sicher!
    nicht auffindbar!, find ich nicht!, finde das nicht!, finde den nicht!, finde die nicht!
  `,
} as const;

/** What German answers say of themselves. */
export const replies = {
  declines: `
    kann ich ~ nicht helfen!, nicht helfen!, nicht weiterhelfen!, darf ich nicht!, darf ich ~ nicht!, kann ich nicht wiedergeben!, nicht ubertragen!, nicht unterstutzen!, muss ich ablehnen!
    ablehnen!, kann ich leider nicht!, kann ich nicht!, nicht moglich!, nicht in der lage!, als ki!, als sprachmodell!, bin nicht befugt!, nicht verbreiten, nicht anbieten!
    nicht fur sie erledigen!, nicht erledigen!, nicht dienen!, kann ich nicht nachkommen!, nicht nachkommen!, nicht erfullen!, nicht entsprechen!
    nicht behilflich!, verstosst gegen!, gegen meine richtlinien!, meine richtlinien!, richtlinien verstosst, widerspricht meinen!, nicht erlaubt mir
    nicht gestattet!, darf ich dir nicht!, darf ich ihnen nicht!, leider ablehnen!, muss ich leider!, lehne ich ab!, keine rechtsberatung
    nicht verfassen!, nicht schreiben!, nicht weitergeben!, nicht bereitstellen!, mochte ich nicht!, werde ich nicht!, als kunstliche intelligenz!
    als ki modell!
  `,
  cannot: `
    nicht lesen!, nicht lesbar!, unleserlich!, nicht offnen!, kein zugriff!, keinen zugriff!, nicht zugreifen!, nicht verfugbar!, nicht einsehen!, sehe keine!, sehe kein!, keine datei!, kein anhang!
    keinen text!, kein text!, ohne textebene!, eingescannt!, passwortgeschutzt!, passwort geschutzt!, kennwort!, nicht gefunden!, nichts gefunden!, nicht finden!, finde keine!, nicht erstellen!
    nicht erzeugen!, nicht anzeigen!, nicht generieren!, nicht prufen!, nicht bestatigen!, nicht belegen!, nicht enthalten!, nicht vor!, liegen mir nicht!, liegt mir nicht!, nicht erkennen!
    nicht zuverlassig!, nicht sicher!, leider nicht!, in dieser umgebung!, weiss ich nicht!, verdeckt!, keine aktuellen!, fehlt mir!, fehlen mir!
    beschadigt!, scheint leer!, leer zu sein!, ist leer, konnte ~ nicht offnen!, konnte ~ nicht lesen!, konnte ~ nicht laden!, konnte ~ nicht finden!
    konnte ich nicht!, konnte nicht!, nicht ausgelesen!, nicht auslesen!, nicht geladen!, lasst sich nicht!, lassen sich nicht!, nicht im internet!
    keinen internetzugang!, kein internetzugang!, keinen internetzugriff!, nicht surfen!, nicht recherchieren!, nicht aufrufen!, nicht abrufen!
    nicht ansehen!, nicht sehen!, nicht horen!, nicht versenden!, nicht senden!, nicht verschicken!, nicht herunterladen!, nicht hochladen!
    nicht bearbeiten!, nicht verarbeiten!, nicht speichern!, nicht ausfuhren!, nicht verbinden!, keine verbindung!, keine moglichkeit!
    keine berechtigung!, keine daten!, keine informationen!, keine angaben!, kein bild!, keine bilder!, keinen anhang!, kein dokument!, keine treffer!
    kein ergebnis!, nicht angehangt!, nicht angekommen!, nicht unterstutzt!, wird nicht unterstutzt!, verschlusselt!, unscharf!, verschwommen!, zu gross!
    zu unscharf!, nicht entziffern!, nicht erkennbar!, nicht bekannt!, nicht ermitteln!, nicht beurteilen, nicht nachsehen!, nicht nachschauen!
    keine echtzeit*!, wissensstand!
  `,
  asksBack: `
    konntest du!, konnten sie!, kannst du mir!, konnen sie mir!, konnen sie bitte!, kannst du bitte!, bitte teilen sie!, bitte teile!, bitte schicken!, bitte schick!, bitte senden!, bitte nennen!
    bitte nenne!, bitte geben!, bitte gib, bitte laden!, bitte fugen!, bitte prazisier*!, benotige ich!, brauche ich noch!, brauchte ich!, bevor ich!, ein paar fragen!, einige fragen!, noch fragen
    folgende angaben!, folgende informationen!, weitere informationen!, mehr informationen!, mehr details!, genauer!, was meinst du!, was meinen sie!, welche meinst, sobald sie!, sobald du!
    noch eine frage!, lassen sie mich wissen, gib mir bescheid
    fur welche!, fur welchen!, fur welches!, an wen!, worum geht!, worum soll!, worum handelt!, um welche!, um welchen!, um welches!, um was geht!
    welchen ton!, welcher ton!, in welchem ton!, in welcher sprache!, welche sprache!, in welchem format!, welche datei!, welche version!
    welche abteilung!, wie lang soll!, wie formell!, magst du!, mochten sie!, mochtest du!, wollen sie, willst du, noch ein paar details!, paar details!
    einige details!, paar angaben!, einige angaben!, nahere angaben!, nahere informationen!, naheres!, etwas genauer!, genauer beschreib*!
    beschreibe bitte!, beschreiben sie bitte!, bitte beschreib*!, bitte sag!, bitte sagen sie!, sag mir!, sag mir bitte!, sagen sie mir!
    sagen sie mir bitte!, schick mir!, schicken sie mir!, gib mir!, geben sie mir!, teil mir!, teile mir!, teilen sie mir!, teilen sie bitte!, nenne mir!
    nennen sie mir!, nennen sie bitte!, lade bitte!, laden sie bitte!, fuge bitte!, fugen sie bitte!, kopiere ~ hier!, kopier ~ hier, bitte kopier*!
    einfugen!, bitte lade!, bitte hange!, dafur brauche ich!, dafur benotige ich!, dazu brauche ich!, dazu benotige ich!, ich brauche!, ich brauche noch!
    ich benotige!, ich benotige noch!, brauche noch!, damit ich!, damit ich ~ kann!, um ~ zu konnen, gerne dazu, vorab!, vorher, kurz noch!, noch wissen!
    wissen musste!, verrat mir!, verraten sie!, konntest du mir!, konnten sie mir!, konnten sie bitte!, kannst du das!, konnen sie das!, meinen sie!
    meinst du!
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
