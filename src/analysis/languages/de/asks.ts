/** What a German ask speaks of. */
export const asks = {
  translate: `
    ubersetz*!, rubersetz*!, ins englische!, auf englisch!, ins deutsche!, auf deutsch!, ins franzosische!, auf franzosisch!, auf spanisch!
    auf polnisch!, auf ungarisch!, auf italienisch!, auf turkisch!, auf russisch!, auf ukrainisch!, auf chinesisch!, auf arabisch!
    auf rumanisch!, auf niederlandisch!, auf tschechisch!, ins polnische!, ins spanische!, ins italienische!, ins turkische!
    englische version!, deutsche version!, englische fassung!, deutsche fassung!, wie sagt man!, wie heisst ~ auf, versteht kein!
    kann kein deutsch!, kann kein englisch!, konnen kein!, spricht kein!, sprechen kein!, nur englisch!, muttersprache, zweisprachig
    und das auf, dasselbe auf, fur die polnischen, fur den englander, fur den chinesen, fur den kunden in, was steht da auf
  `,
  tongue: `
    englisch*, deutsch*, franzosisch*, spanisch*, italienisch*, ungarisch*, polnisch*, russisch*, turkisch*, ukrainisch*, tschechisch*
    rumanisch*, niederlandisch*, portugiesisch*, chinesisch*, japanisch*, arabisch*, kroatisch*, serbisch*, slowakisch*
  `,
  summarise: `
    zusammenfass*!, fass ~ zusammen!, fasse ~ zusammen!, fassen ~ zusammen!, kurzfassung!, kernpunkte!, kernaussage*!, hauptpunkte!
    wichtigste*!, die wichtigsten punkte!, das wesentliche!, wesentlich*, auf den punkt!, in kurze, kurz und knapp, tldr!, stichpunkte!
    stichworte, in stichpunkten!, in drei satzen!, in 3 satzen!, in 5 satzen!, in funf satzen!, nur die beschlusse!, beschlusse!
    was wurde beschlossen!, was wurde entschieden!, wer macht was!, wer bis wann!, offene punkte!, offenen punkte!, offene fragen!
    offenen fragen!, to dos, todos!, aufgaben daraus, was heisst das fur mich!, worum geht es!, worum gehts!, was steht drin!, was will der
    was wollen die, keine zeit das zu lesen!, nicht alles lesen!, zu lang zum lesen!, auszug, management summary!, uberblick uber den
    was muss ich wissen!, fazit aus, abstract
  `,
  edit: `
    korrigier*!, korrektur*!, korrekturles*!, rechtschreib*!, grammatik!, tippfehler!, kommafehler!, fehler im text!, fehler drin!, fehler im brief!
    uberarbeit*!, umformulier*!, formulier ~ um!, formuliere ~ um!, umschreib*!, schreib ~ um!, verbesser*!, hoflicher!, freundlicher!
    formeller!, formlicher!, lockerer!, sachlicher!, netter!, weniger hart!, zu hart, zu lang!, kurzer!, kurz*, kurzen!, straff*!, glatt*!, flussiger!
    professioneller!, klingt das!, klingt so!, klingt zu!, klingt noch!, liest sich!, holpert, holzern, kann ich das so!, kann ich so, so rausschicken!
    so schicken!, so abschicken!, rausschicken!, so nicht schicken!, so nicht raus, besser formulier*!, schoner formulier*!, anders formulier*!
    ton andern, tonfall!, im ton!, deutsch verbessern!, mein deutsch!, passt das so!, gehts so!, geht das so!, stil!, einfache sprache!
    leichte sprache!, verstandlicher!, max zeichen, maximal ~ zeichen!, zeichen begrenz*, drauflesen!, drubergeh*!, druberles*!, gegenles*!
    lektor*!, aufhubsch*!
  `,
  draft: `
    schreib*, verfass*!, entwurf!, entwerf*!, entwirf!, aufsetz*!, setz ~ auf, formulier*, ausformulier*!, erstell*, texte!, brief!, briefe, anschreiben!
    mail an!, email an!, eine mail!, ne mail!, mail, e-mail, antwort auf!, antwort an!, antworte!, antworten, beantwort*!, ruckmeldung an, antwortschreiben!
    einladung!, einladungstext!, stellenanzeige!, stellenausschreibung!, ausschreibung, pressemitteilung!, pm fur!, newsletter!, rundmail!
    rundschreiben!, aushang!, fur den aushang!, furs intranet!, fur die website!, fur die homepage!, hausmitteilung!, mitteilung!, bekanntmachung!
    ankundigung!, rede!, ansprache!, grusswort!, laudatio!, gluckwunsch!, geburtstagskarte, karte fur!, beileid*!, dankschreiben!, kundigung!
    mahnung!, widerspruch!, einspruch!, beschwerde, stellungnahme!, angebotstext!, angebot schreiben!, begleitschreiben!, zeugnis!, arbeitszeugnis!
    beurteilung!, protokoll!, protokoll aus!, bericht!, bericht fur, berichts*, artikel!, beitrag!, post fur!, linkedin!, facebook, instagram
    slogan!, uberschrift!, teaser, produktbeschreibung!, produkttext!, beschreibung, konzept, leitfaden!, anleitung, vorlage!, textbaustein!
    abwesenheitsnotiz!, infotext!, merkblatt!, flyer!, text fur!, gedicht!, geschichte, vortrag!, folien!, prasentation, moderation
    fur den kunden!, fur die kunden!, fur den betriebsrat!, fur den br!, fur die geschaftsleitung!, furs team!, fur die eltern!, fur die mitarbeiter!
    an die kunden!, an die eltern!, an alle!, an den vermieter, wie antworte ich!, was antworte ich!, wie wurdest du ~ antworten!, was schreib ich!
    wie sag ich!, unterschrift, im namen, gruss, whatsapp!, sms!, furs schaufenster, abschiedsmail, zitat
  `,
  data: `
    berechn*!, rechne!, rechnen, ausrechn*!, rechnest, wieviel macht!, summe!, summier*!, zusammenrechn*!, durchschnitt*!, mittelwert!, median!, prozent!
    prozentual*!, anteil, tabelle!, tabellar*!, als tabelle!, in eine tabelle!, excel!, csv!, kalkulation!, kalkulier*!, marge!, netto, brutto, mwst
    pivot!, diagramm!, balkendiagramm!, kreisdiagramm!, grafik, auswert*!, auswertung!, formel!, formeln!, sverweis!, xverweis!, summewenn*!, zahlenwenn*!
    spalte!, spalten!, zeile, zeilen, zelle!, sortier*!, gruppier*!, nach monat!, nach abteilung!, je abteilung!, pro monat!, je monat, pro filiale, pro kunde
    zahl*, anzahl!, wie viele, abgleich*!, abgleichen!, vergleich ~ zahlen, gegenuberstell*!, nebeneinander!, gunstiger!, statistik!, prognose!, hochrechn*!
    abweichung*!, differenz*!, kategorisier*!, klassifizier*!, zuordn*!, ordne ~ zu!, einsortier*, extrahier*!, rausziehen!, rauszieh*, herauszieh*
    liste mir, liste, duplikate!, doppelte, umrechn*!, wechselkurs, kurs, arbeitstage!, datensatz!, daten, analysier*!, umsatz, umsatze
    retouren, stuckpreis, uberstunden je
  `,
  plan: `
    plan!, plane!, planen!, planung!, projektplan!, ablaufplan!, zeitplan!, terminplan!, dienstplan!, schichtplan!, einsatzplan!, wochenplan!, wochenraster!
    fahrplan!, tagesordnung!, agenda!, ablauf!, ablauf fur!, checkliste!, todo liste!, massnahmen!, massnahmenplan!, schritte!, nachste schritte!
    strategie!, brainstorm*!, ideen!, idee fur, idee, vor und nachteile!, pro und contra!, abwagen!, varianten!, optionen!, entscheid*!, entscheidung!
    soll ich!, sollen wir!, sollte ich!, sollten wir!, was ist besser!, empfiehl*!, empfehl*!, vorschlag, vorschlage!, schlag ~ vor!, organisier*!
    vorbereit*, wie gehe ich vor!, wie gehen wir vor!, wie fange ich an!, wo fang ich an!, womit anfangen!, workshop!, klausurtagung, teamtag!, betriebsausflug!
    sommerfest!, weihnachtsfeier!, umzug!, einarbeitung!, einarbeitungsplan!, onboarding, projektwoche!, budget!, tag fur tag, woche fur woche!
    was kann schiefgehen!, risiken!, risiko, priorisier*!, reihenfolge, ruckwarts, meilenstein*!, konzept fur, was konnten wir!, was konnte man!, vergleich*
  `,
  lookup: `
    was ist!, was sind!, was bedeutet!, was heisst!, wer ist, wann ist!, wann muss!, wo ist, wo finde!, wo finde ich!, wie hoch!, wie lange!, wie oft!, wie viel!
    wieviel!, wieviele, wie viele, wie alt, wie gross, welche!, welcher!, welches!, welchen, ist es erlaubt!, darf ich!, durfen wir!, darf man!, darf er, darf sie
    darf der, darf die, kann ich!, kann man!, kann er, konnen wir, muss ich!, mussen wir!, muss man!, muss der!, muss die!, brauch ich!, braucht man!, braucht es
    gilt!, gilt das!, gibt es!, gibts!, stimmt es!, stimmt das, ist das richtig, warum!, wieso!, weshalb!, unterschied!, unterschied zwischen!, erklar*!
    wie funktioniert!, wie geht!, wie mache!, wie macht man!, wie kann ich, wie stelle ich, frist!, kundigungsfrist!, gesetz!, paragraph!, rechtlich!, vorschrift!
    vorschriften!, norm!, grenzwert!, pauschale!, pauschalen!, steuersatz!, satz, anspruch!, pflicht!, verpflichtet!, zustandig!, urteil!, quelle!, dosierung!, dosis!
    zulassig!, haftet!, haftung!, verjahr*!, was passiert wenn!, tastenkombi*!, tastenkurzel!, einstellung, hochstens, mindestens, maximal, steht ~ zu!
  `,
  learn: `
    bring mir ~ bei!, bringe mir ~ bei!, beibring*!, lehre mich!, lernen!, mochte lernen!, will lernen!, lern*, verstehen!, verstehe ~ nicht!, check ~ nicht!
    kapier ~ nicht!, kapiere ~ nicht!, raff ~ nicht, nie verstanden!, von grund auf!, von null!, grundlagen!, basics!, einfuhrung!, einfuhrung in!, prufung!
    klausur!, prufungsvorbereitung!, fur die prufung!, hausaufgabe*!, ubung*!, ubungsaufgabe!, aufgabe wie!, gib mir ne aufgabe!, gib mir eine aufgabe!
    frag mich ab!, abfragen!, frage mich ab!, karteikarten!, eselsbrucke!, merksatz!, einfach erklart!, erklar ~ einfach!, erklare ~ einfach!, wie einem kind!
    fur dummies!, fur anfanger!, fur laien!, wie fur ~ anfanger, schritt fur schritt, nachhilfe!, aus neugier!, aus reiner neugier!, interessehalber!, nur aus interesse!
    mitreden!, weiterbildung!, fortbildung, lehrgang!, zertifikat, studium, quereinsteiger, neue stelle, wechsle in, noch eine aufgabe!, noch eine
  `,
  personal: `
    privat!, privates!, private frage!, nicht dienstlich!, nicht beruflich!, nichts mit der arbeit!, hat nichts mit arbeit!, zuhause!, zu hause!, daheim!
    vermieter!, meine wohnung!, meine miete!, kaution!, nachbar!, nachbarn, mein garten!, mein auto!, mein rad, mein sohn!, meine tochter!, mein kind!, meine kinder!
    meine kids!, kids!, meine frau!, mein mann!, meine mutter!, mein vater!, meine mama!, mein papa!, meine oma!, mein opa!, meine freundin!, mein freund!
    meine schwester!, mein bruder!, mein hund!, meine katze!, familie, rezept!, kochen!, koch, backen!, kuchen!, abendessen!, mittagessen, kuhlschrank!, backofen!
    geburtstag!, hochzeit!, urlaub!, ferien!, herbstferien!, sommerferien!, osterferien!, wochenende, ausflug!, reise!, campingplatz!, mein knie!, knie!, rucken!
    ruckenschmerzen!, kopfschmerz*!, arzt!, ausschlag!, schwanger*!, diat!, abnehmen!, fitness!, joggen!, schlafen, steuererklarung!, meine steuer!, hypothek!
    meine versicherung, kita!, schule ~ sohn, kindergarten!, schulaufgabe*, einschulung!, geschenk!, geschenkidee*!, film, serie, dating!, mietvertrag ~ meine, umzug ~ privat
  `,
  other: `
    bild!, bild von!, ein bild!, bild fur!, zeichne!, zeichnen!, zeichnung!, male!, illustration!, illustrier*!, logo!, plakat!, plakatmotiv!, foto von!, icon, cartoon!
    maskottchen!, poster!, querformat!, hochformat!, rollenspiel!, spiel ~ rolle!, du bist jetzt!, du spielst!, du bist mein, tu so als!, stell dir vor du!, vorstellungsgesprach!
    bewerbungsgesprach!, uben wir, lass uns spielen!, ratsel!, ratespiel!, ein quiz!, quizfragen!, errate!, abtippen!, tipp ~ ab!, tippe ~ ab!, abschreiben!, was steht da!
    was steht hier, entziffer*!, handschrift!, handschriftlich*!, lies ~ vor!, beschreibe das bild!, beschreib das bild!, was siehst du!, reim!
  `,
  fault: `
    fehler!, fehlermeldung!, ausnahme!, bug!, kaputt!, absturz!, abgesturzt!, sturzt!, funktioniert ~ nicht!, geht ~ nicht!, klappt ~ nicht!, lauft ~ nicht!
    nicht mehr, startet nicht!, offnet nicht!, reagiert nicht!, hangt!, behebe!, beheb*!, repariere!, falsches ergebnis!, falsch!, warum!, wieso!, ungultig*!
    blockiert!, gesperrt, ausgegraut!, passiert nichts!, zu langsam!, doppelt, verdoppelt, wirft!, meckert!, meldet, exception!, crash*!, error!, problem mit
  `,
  makes: `
    schreib, schreibe, implementier*, erstell*, bau, baue, mach, mache, brauche ein skript!, skript!, script!, makro!, funktion die!, abfrage die!, abfrage!, regex!
    automatisier*!, automatisch!, fuge, programm das, soll jeden, soll automatisch, konvertier*
  `,
  chat: `
    witz!, witze!, langweilig!, lol, haha, test!, teste!, testen!, wollt nur!, wollte nur!, nur mal schauen!, bist du da!, bist du echt!, bist du ein, wie geht!, wer bist du!
    was kannst du!, kannst alles!, schlafst du!, traumst du!, magst du!, lieblings*!, guten morgen, hallo, hi, moin, servus, muntere, aufmuntern!, sag was!, feierabend!
    kaffee, mude, demnachst, der pause!
  `,
} as const;
