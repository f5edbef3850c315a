/** What a German ask speaks of. */
export const asks = {
  translate: `
    ubersetz*!, rubersetz*!, ins englische!, auf englisch!, ins deutsche!, auf deutsch!, ins franzosische!, auf franzosisch!, auf spanisch!
    auf polnisch!, auf ungarisch!, auf italienisch!, auf turkisch!, auf russisch!, auf ukrainisch!, auf chinesisch!, auf arabisch!
    auf rumanisch!, auf niederlandisch!, auf tschechisch!, ins polnische!, ins spanische!, ins italienische!, ins turkische!
    englische version!, deutsche version!, englische fassung!, deutsche fassung!, wie sagt man!, wie heisst ~ auf, versteht kein!
    kann kein deutsch!, kann kein englisch!, konnen kein!, spricht kein!, sprechen kein!, nur englisch!, muttersprache, zweisprachig
    und das auf, dasselbe auf, fur die polnischen, fur den englander, fur den chinesen, fur den kunden in, was steht da auf
    in seiner sprache!, in ihrer sprache!, in ihre sprache!, in seine sprache!, in deren sprache!, in der landessprache!, in andere sprachen!
    mehrsprachig!, englisch bitte!, deutsch bitte!, bitte englisch!, bitte auf englisch!, englischer text, englischen text, auf rumanisch und
    auf bulgarisch!, auf kroatisch!, auf serbisch!, auf slowakisch!, auf portugiesisch!, auf japanisch!, auf schwedisch!, auf danisch!, auf slowenisch!
    ins ungarische!, ins russische!, ins tschechische!, ins ukrainische!, ins rumanische!, ins niederlandische!, ins portugiesische!, ins kroatische!
    ins chinesische!, aus dem englischen!, aus dem franzosischen!, aus dem italienischen!, aus dem spanischen!, aus dem polnischen!, auf franzosisch und
    deutsch und englisch!, englisch und deutsch!, englisch und franzosisch!, englisches wort fur!, deutsches wort fur!, das englische wort!
    der englische begriff, wie lautet ~ auf englisch, wie heisst das auf!, was heisst das auf deutsch!, was heisst auf, versteht nur!, verstehen nur!
    spricht nur!, sprechen nur!, kann nur englisch!, kann nur deutsch!, versteht kein deutsch!, ubesetz*!, uebersetz*!, ubersez*!, ueberstetz*!
    translat*!, lokalisier*, eindeutschen!, verdeutsch*
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
    auf den stand!, auf stand!, auf dem laufenden, was kam raus!, was kam ~ raus!, was kam bei, was ist rausgekommen!, was ist herausgekommen!
    was haben wir besprochen!, was wurde besprochen!, was wurde vereinbart!, was habe ich verpasst!, was hab ich verpasst!, quintessenz!, essenz!
    kernaussagen!, kernbotschaft*!, kern des!, abriss!, kurzer abriss!, kurzuberblick!, kurzer uberblick!, kurzen uberblick!, uberblick uber!
    kurzbericht!, kurz gesagt!, in kurzform!, kurzform!, knapp zusammen!, zsmfass*!, zusammengefasst!, zusamenfass*!, zusammfass*!, zusammenfasung!
    kurze zusammen, dampf ~ ein!, eindampfen!, runterbrechen!, herunterbrechen!, komprimier*!, verdicht*, resumee!, resumier*!, synopse, exzerpt!
    was steht in!, was steht da drin!, was steht im, was will ~ von uns, was wollen sie von uns!, worauf lauft, worum geht es in!, worum geht es da!
    um was geht es!, um was gehts!, was sagt der text!, was sagt das gutachten, was sagt der vertrag, was davon muss!, was davon ist wichtig!, was davon
    was ist daran wichtig!, was ist wichtig!, wichtige punkte!, hauptaussage*!, kernthesen!, thesen, in einem satz!, in zwei satzen!, in wenigen satzen!
    in ein paar satzen!, in 10 zeilen, halbe seite, auf einer seite!, auf eine seite!, beschlossen wurde!, ergebnisse der besprechung
    ergebnis der sitzung, aufgaben ergeben, langen text, langer text, zu viel text!, tl dr!
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
    drubersehen!, druber schauen!, druberschau*!, drubergucken!, drubergehen!, schau ~ druber!, schau ~ uber, guck ~ druber!, schaust ~ druber!
    lies ~ druber!, lies ~ gegen!, geh ~ druber!, schau mal uber!, mein text!, meinen text!, meine mail, mein schreiben, mein brief, meinen brief
    ruberkommt!, kommt ~ ruber!, kommt ~ rueber!, wirkt das!, wirkt es!, zu pampig!, pampig!, zu schroff!, schroff!, zu grob!, zu streng!, zu direkt!
    zu forsch!, zu formlich!, zu formell!, zu steif!, zu salopp!, zu lasch!, zu umstandlich!, umstandlich!, zu gestelzt!, gestelzt!, geschwollen!
    zu geschwollen!, zu kompliziert!, zu trocken!, zu langatmig!, langatmig!, zu werblich, knackiger!, knapper!, pragnanter!, naturlicher!, menschlicher!
    warmer!, herzlicher!, diplomatischer!, verbindlicher!, weicher!, eleganter!, klarer!, eindeutiger, serioser!, kundenfreundlicher!, leserlicher
    lesbarer!, weniger formell!, weniger steif!, weniger scharf!, entscharf*!, abmilder*!, glatten!, ausbess*!, ausbesser*!, feinschliff!, feilen!
    polier*!, aufpolier*!, schleif*, in gutem deutsch!, in schonem deutsch!, schones deutsch!, richtiges deutsch!, mein englisch!, sprachlich!
    stilistisch!, beistrich*!, gross und kleinschreibung!, zeichensetzung!, interpunktion!, sind da fehler!, sind noch fehler!
    sind ~ fehler drin!, noch fehler!, bocke drin!, schreibfehler!, vertipp*!, rechtschreip*!, rechschreib*!, gramatik!, korigier*!, korriegier*!
    verbesserungsvorschlag*, text anpassen!, kurzer fassen!, kurzer formulier*!, kurze ~ auf, kann das so raus!, kann ich das schicken!, kann man das so!
    so in ordnung!, ist das so ok!, ist das ok so!, passt der text!, passt die mail!, lass ~ besser klingen!, besser klingt!, besser ausdruck*!
    anders ausdruck*!, schoner ausdruck*!, wie klingt!, hort sich ~ an!
    kommas!, kommasetzung!, beistriche!
  `,
  draft: `
    schreib*, verfass*!, entwurf!, entwerf*!, entwirf!, aufsetz*!, setz ~ auf, formulier*, ausformulier*!, erstell*, texte!, brief!, briefe, anschreiben!
    mail an!, email an!, eine mail!, ne mail!, mail, e-mail, antwort auf!, antwort an!, antworte!, antworten, beantwort*!, ruckmeldung an, antwortschreiben!
    einladung!, einladungstext!, stellenanzeige!, stellenausschreibung!, ausschreibung, pressemitteilung!, newsletter!, rundmail!
    rundschreiben!, aushang!, fur den aushang!, furs intranet!, fur die website!, fur die homepage!, hausmitteilung!, mitteilung!, bekanntmachung!
    ankundigung!, rede!, ansprache!, grusswort!, laudatio!, gluckwunsch!, geburtstagskarte, karte fur!, beileid*!, dankschreiben!, kundigung!
    mahnung!, widerspruch!, einspruch!, beschwerde, stellungnahme!, angebotstext!, angebot schreiben!, begleitschreiben!, zeugnis!, arbeitszeugnis!
    beurteilung!, protokoll!, protokoll aus!, bericht!, bericht fur, berichts*, artikel!, beitrag!, post fur!, linkedin!, facebook, instagram
    slogan!, uberschrift!, teaser, produktbeschreibung!, produkttext!, beschreibung, konzept, leitfaden!, anleitung, vorlage!, textbaustein!
    abwesenheitsnotiz!, infotext!, merkblatt!, flyer!, text fur!, gedicht!, geschichte, vortrag!, folien!, prasentation, moderation
    fur den kunden!, fur die kunden!, fur den betriebsrat!, fur den br!, fur die geschaftsleitung!, furs team!, fur die eltern!, fur die mitarbeiter!
    an die kunden!, an die eltern!, an alle!, an den vermieter, wie antworte ich!, was antworte ich!, wie wurdest du ~ antworten!, was schreib ich!
    wie sag ich!, unterschrift, im namen, gruss, whatsapp!, sms!, abschiedsmail
    was nettes!, was nettes fur, ein paar zeilen!, paar zeilen!, ein paar worte!, paar worte!, ein paar satze!, paar satze fur, nette worte!, text furs!
    text fur die!, zuruckschreib*!, zuruck schreib*!, antworte dem!, antworte der!, antworte ihm!, antworte ihr!, antwort fur!, antwort geben!
    eine antwort!, antwort formulier*!, antwortmail!, antwortbrief!, was schreibe ich!, was soll ich schreiben!, was soll ich antworten!
    was soll ich ~ schreiben!, was soll ich ~ antworten!, was antwortet man!, wie schreibe ich!, wie schreib ich!, wie formulier*!, wie sage ich!
    wie teile ich!, wie bring ich, absage!, absage an!, absagen!, absageschreiben!, zusage!, info an!, info an alle!, info fur!, infomail!, infoschreiben!
    nachricht an!, nachricht fur!, mail fur!, email fur!, mail schreib*!, schreiben an!, schreiben fur!, schrieb an, ein schreiben!, ansuchen!, antrag!
    antrag auf!, bitte um!, bittbrief, bewerbung!, bewerbungsschreiben!, motivationsschreiben!, motivationsbrief!, lebenslauf!, empfehlung!
    empfehlungsschreiben!, referenzschreiben!, zwischenzeugnis!, dienstzeugnis!, bestatigung!, bescheinigung!, vollmacht!, erklarung fur, reklamation!
    reklamieren!, beschwerdebrief!, beschweren!, entschuldigung!, entschuldigungsschreiben!, entschuldigen!, zahlungserinnerung!, erinnerung an!
    erinnerungsmail!, mahnschreiben!, kundigungsschreiben!, verabschiedung!, abschiedsrede!, abschied, jubilaum, pensionierung, geburtstagswunsche!
    gluckwunsche!, weihnachtsgrusse!, weihnachtskarte!, weihnachtsmail!, dankesmail!, danksagung!, dankesbrief!, dankeskarte!, kondolenz*!, trauerkarte!
    kurzbeschreibung!, firmenportrat!, uber uns!, vorstellungstext!, profiltext!, bildunterschrift!, betreffzeile!, betreff fur!, titel fur!, name fur!
    motto, werbetext!, werbung fur, inserat!, annonce!, anzeige fur!, anzeigentext!, jobanzeige!, stelleninserat!, social media!, insta!, insta post!
    blogbeitrag!, blogartikel!, blogpost!, fachartikel!, pressetext!, presseaussendung!, presseinfo!, intranetbeitrag!, kundenmail!, serienbrief!
    kundeninfo!, elternbrief!, mitarbeiterinfo!, dienstanweisung!, arbeitsanweisung!, betriebsanleitung!, hausordnung!, handbuch!, richtlinie fur!
    schulungsunterlage*!, handout!, gesprachsleitfaden!, telefonleitfaden!, interviewfragen!, fragebogen!, umfrage, fragen fur, projektantrag!
    projektbeschreibung!, zwischenbericht!, abschlussbericht!, jahresbericht!, reisebericht!, statusbericht!, gesprachsnotiz!, aktennotiz!
    besprechungsprotokoll!, sitzungsprotokoll!, niederschrift!, gutachten, angebot fur!, angebot an, offert!, offerte!, auftragsbestatigung!
    an den kunden!, an die kundin!, an den chef!, an die chefin!, an die kollegen!, an das team!, ans team!, an die behorde!, ans amt!
    an die versicherung!, an den lieferanten!, an die lieferanten!, an meinen, an meine, furs schwarze brett!, schwarzes brett!, fur die zeitung!
    fur die presse!, fur facebook!, fur instagram!, unsere homepage!, unsere website!, schreip*, shreib*, schreb
  `,
  data: `
    berechn*!, rechne!, rechnen, ausrechn*!, rechnest, wieviel macht!, summe!, summier*!, zusammenrechn*!, durchschnitt*!, mittelwert!, median!, prozent!
    prozentual*!, anteil, tabelle!, tabellar*!, als tabelle!, in eine tabelle!, excel!, csv!, kalkulation!, kalkulier*!, marge!, netto, brutto, mwst
    pivot!, diagramm!, balkendiagramm!, kreisdiagramm!, grafik, auswert*!, auswertung!, formel!, formeln!, sverweis!, xverweis!, summewenn*!, zahlenwenn*!
    spalte!, spalten!, zeile, zeilen, zelle!, sortier*!, gruppier*!, nach monat!, nach abteilung!, je abteilung!, pro monat!, je monat, pro filiale, pro kunde
    zahl*, anzahl!, wie viele, abgleich*!, abgleichen!, vergleich ~ zahlen, gegenuberstell*!, nebeneinander!, gunstiger!, statistik!, prognose!, hochrechn*!
    abweichung*!, differenz*!, kategorisier*!, klassifizier*!, zuordn*!, ordne ~ zu!, einsortier*, extrahier*!, rausziehen!, rauszieh*, herauszieh*
    liste mir, liste, duplikate!, doppelte, umrechn*!, wechselkurs, kurs, arbeitstage!, datensatz!, daten, analysier*!, umsatz, umsatze!
    stuckpreis
    wie viel sind!, wieviel sind!, wieviel ist, wie viel ist ~ prozent, wie viel prozent!, wieviel prozent!, prozentrechnung!, % von, gegenuber!
    stell ~ gegenuber!, stelle ~ gegenuber!, vergleich ~ preise, preisvergleich!, am billigsten!, am gunstigsten!, billigste!, gunstigste!, am teuersten!
    teuerste, pro kilo!, pro stuck!, pro person, pro kopf, pro stunde, pro tag, pro jahr, pro quartal, pro mitarbeiter, je stuck!, je mitarbeiter
    nach kunde!, nach region!, nach jahr!, nach artikel, nach kategorie!, addier*!, zusammenzahl*!, subtrahier*!, multiplizier*!, dividier*!, teile durch
    abziehen!, zieh ~ ab, aufschlag*, rabatt*, skonto, deckungsbeitrag!, stundensatz!, zins*, zinsen fur, rate, raten, aufrund*!, gerundet, gesamtsumme!
    gesamtbetrag!, endsumme!, zwischensumme!, ergibt das!, was ergibt!, was macht das!, was kommt ~ raus!, kommt raus, hochgerechnet!, ertrag, wachstum!
    steigerung!, vorjahr!, vorjahresvergleich!, trend, kennzahl*!, ranking!, top 10!, rangliste!, sortierung!, alphabetisch!, filter*!, filtern!
    tabelle aus!, mach ~ tabelle!, tabellenform!, in tabellenform!, tabellenkalkulation!, excelliste!, exceltabelle!, excelformel!, exel!, exceldatei!
    ins excel!, google sheets!, arbeitsblatt!, blatt, felder, wenn funktion!, wenn formel!, bedingte formatierung!, dropdown!
    liniendiagramm!, saulendiagramm!, kreisdiagram!, chart!, trenn ~ in!, trenne ~ in!, aufteilen!, teil ~ auf!, teile ~ auf!, aufsplitten!, splitten!
    zerleg*!, extrahiere!, zieh ~ raus!, zieh ~ heraus!, hol ~ raus!, such ~ raus!, filter ~ raus!, list ~ auf!, liste ~ auf!, auflisten!, auflistung!
    mach mir eine liste!, zuordnen!, zuordnung!, kategorien!, in kategorien!, einteilen!, teile ~ ein!, einordnen!, clustern!, cluster*!, dubletten!
    doppelte eintrage!, bereinig*!, datenbereinigung!, fehlende eintrage, welche fehlen!, was fehlt!, abgleich!, vergleich ~ listen!, vergleiche ~ listen!
    beide listen!, umsatzzahlen!, verkaufszahlen!, kosten pro, wie viele tage zwischen!, tage zwischen!, in euro umrechnen!, wie viel euro!, statistisch!
    standardabweichung!, korrelation!, streuung, ausreisser!, umfrageergebnis*!, inventurliste
  `,
  plan: `
    plan!, plane!, planen!, planung!, projektplan!, ablaufplan!, zeitplan!, terminplan!, dienstplan!, schichtplan!, einsatzplan!, wochenplan!, wochenraster!
    fahrplan!, tagesordnung!, agenda!, ablauf!, ablauf fur!, checkliste!, todo liste!, massnahmen!, massnahmenplan!, schritte!, nachste schritte!
    strategie!, brainstorm*!, ideen!, idee fur, idee, vor und nachteile!, pro und contra!, abwagen!, varianten!, optionen!, entscheid*!, entscheidung!
    soll ich!, sollen wir!, sollte ich!, sollten wir!, was ist besser!, empfiehl*!, empfehl*!, vorschlag, vorschlage!, schlag ~ vor!, organisier*!
    vorbereit*, wie gehe ich vor!, wie gehen wir vor!, wie fange ich an!, wo fang ich an!, womit anfangen!, workshop!, klausurtagung, teamtag!
    einarbeitung!, einarbeitungsplan!, onboarding, budget!, tag fur tag, woche fur woche!
    was kann schiefgehen!, risiken!, risiko, priorisier*!, reihenfolge, ruckwarts, meilenstein*!, konzept fur, was konnten wir!, was konnte man!, vergleich*
    sommerfest, weihnachtsfeier, betriebsausflug, umzug, projektwoche, wie gehen wir das an!, wie geh ich das an!, wie gehe ich das an!
    wie gehe ich am besten!, wie geht man das an!, wie machen wir das!, wie mach ich das am besten!, am besten vor!, wie am besten, wie starte ich!
    wie starten wir!, wo anfangen!, wo fange ich an!, wie anfangen!, vorgehen!, vorgehensweise!, herangehen!, herangehensweise!, woran muss ich!
    woran mussen wir!, an was muss ich!, an was muss man!, an was alles!, was muss ich beachten!, was ist zu beachten!, was gibt es zu beachten!
    worauf achten!, worauf muss ich achten!, was muss ich alles!, was mussen wir alles!, was brauchen wir alles!, was brauche ich alles!
    was brauch ich alles!, was darf nicht fehlen!, nichts vergessen!, an alles denk*!, nach dringlichkeit!, dringlichkeit!
    dringend zuerst, nach wichtigkeit!, was zuerst!, in welcher reihenfolge!, welche reihenfolge!, prioritat*!, prio!, to do liste!, todoliste!
    aufgabenliste!, aufgabenverteilung!, aufgaben verteilen!, wer macht!, wer ubernimmt!, wer ist wofur!, zustandigkeiten!, arbeitsaufteilung!, einteilung
    diensteinteilung!, turnus, urlaubsplan!, putzplan!, wartungsplan!, notfallplan!, krisenplan!, aktionsplan!, massnahmenkatalog!, arbeitsplan!
    lernplan fur, schulungsplan!, trainingsplan!, redaktionsplan!, budgetplan!, businessplan!, ausbildungsplan!, einsatzplanung!, terminplanung!
    jahresplan!, monatsplan!, tagesplan!, stundenplan!, grobplan!, planst!, plane ~ mir, programm fur, tagesprogramm!, rahmenprogramm!, programmablauf!
    moderationsplan!, ersten wochen!, ersten tage!, erste woche!, erster tag!, ersten zwei wochen!, erster arbeitstag!, einschulung, einschulungsplan!
    einfuhrung von, einfuhren!, umstell*!, umstieg!, umstellung!, inbetriebnahme, roll out!, rollout!, go live!, migration, projektstart!, kickoff!
    kick off!, teambuilding!, teamevent!, firmenfeier, firmenfest, messeauftritt!, tag der offenen tur, gestalten!, gestaltung, aufbau fur, struktur fur
    gliederung!, grobkonzept!, alternativen!, moglichkeiten!, welche moglichkeiten!, vorteile!, nachteile!, vorteile und!, swot!, argumente!
    argumente fur!, argumente gegen!, lohnt sich!, lohnt es sich!, zahlt es sich aus!, was spricht fur!, was spricht dagegen!, spricht dagegen
    welche variante!, welches angebot soll!, was wurdest du!, was wurdest du nehmen!, was schlagst du vor!, was ratst du!, wozu ratst du!, rat
    hast du tipps!, tipps fur!, hast du ideen!, hast du eine idee!, ideen fur!, einfalle!, anregungen!, vorschlage fur!, namen fur!, namensvorschlag*!
    namensideen!, was kann man machen!, was konnen wir!, wie konnen wir!, wie kann man ~ verbessern, verbesserungsideen!, zeitplanung!, deadline*
    countdown, packliste!, packlisten, einkaufsliste
  `,
  lookup: `
    was ist!, was sind!, was bedeutet!, was heisst!, wer ist, wann ist!, wann muss!, wo ist, wo finde!, wo finde ich!, wie hoch!, wie lange!, wie oft!, wie viel!
    wieviel!, wieviele, wie viele, wie alt, wie gross, welche!, welcher!, welches!, welchen, ist es erlaubt!, darf ich!, durfen wir!, darf man!, darf er, darf sie
    darf der, darf die, kann ich!, kann man!, kann er, konnen wir, muss ich!, mussen wir!, muss man!, muss der!, muss die!, brauch ich!, braucht man!, braucht es
    gilt!, gilt das!, gibt es!, gibts!, stimmt es!, stimmt das, ist das richtig, warum!, wieso!, weshalb!, unterschied!, unterschied zwischen!, erklar*!
    wie funktioniert!, wie geht!, wie mache!, wie macht man!, wie kann ich, wie stelle ich, frist!, kundigungsfrist!, gesetz!, paragraph!, rechtlich!, vorschrift!
    vorschriften!, norm!, grenzwert!, pauschale!, pauschalen!, steuersatz!, satz, anspruch!, pflicht!, verpflichtet!, zustandig!, urteil!, quelle!, dosierung!, dosis!
    zulassig!, haftet!, haftung!, verjahr*!, was passiert wenn!, tastenkombi*!, tastenkurzel!, einstellung, hochstens, mindestens, maximal, steht ~ zu!
    wo kommt!, wo steht!, wo muss!, wo wird!, wo gibt es!, wo kriege ich!, wo bekomme ich!, wo stell ich!, wohin!, wer bezahlt!, wer zahlt!, wer darf!
    wer muss!, wer haftet!, wer ist zustandig!, wer ist verantwortlich, wessen, ab wann!, ab welchem!, ab welcher!, bis wann!, seit wann!, wie weit
    wie schnell, wie schwer, wie spat, wie warm, wie heiss, wie teuer!, was kostet!, was kosten!, was versteht man!, was meint!, was meint man!
    was heisst eigentlich!, was bedeutet eigentlich!, was bedeuten!, was ist der unterschied!, was ist das!, was bringt, was gehort, was zahlt als!
    was gilt!, was gilt als!, wofur steht!, definition!, abkurzung!, bedeutung!, begriff!, erlaubt!, verboten!, ist das erlaubt!
    ist es pflicht!, muss das!, muss es!, musste, brauchen wir!, brauch man!, brauche ich, benotigt man!, zahlt als, zahlt das, zahlt die probezeit
    rechnet man, gilt als!, gelten!, bekommt man!, kriegt man!, steht mir zu!, steht mir!, anspruch auf!, berechtigt!, bezugsdauer
    krankmeldung!, krankenstand!, urlaubsanspruch!, kundigungsschutz!
    ruhezeit!, pausenzeit, garantie, widerrufsrecht!, aufbewahrungsfrist!, aufbewahr*, dsgvo!, datenschutz
    haftbar!, strafe fur, bussgeld!, kosten fur, freibetrag!, freigrenze!, obergrenze!, untergrenze!, mindest*, hochst*
    kilometergeld!, diaten!, tagesdiaten!, taggeld!, spesen, hauptstadt!, einwohner!, telefonvorwahl, vorwahl!, postleitzahl!
    einheit, drehmoment!, reifendruck, mischverhaltnis!, shortcut!, tastenkombination!, taste, wo finde ich die einstellung, wie komme ich!
    wie komm ich!, wie richte ich!, wie andere ich!, wie losche ich!, wie stell ich!, wie krieg ich!, wie bekomme ich!, wie geht das!, wie macht man das
    wie heisst!, wie heissen, wie nennt man!, sagt man, richtig geschrieben!, schreibt man!, wird das ~ geschrieben!, wann beginnt!, wann endet!
    wann gilt!, weisst du!, kannst du mir sagen!, sag mir!, was is!, wiso!, warumm!
    gewahrleistung, probezeit, mutterschutz, elternzeit, karenz, feiertag, feiertage, gebuhr, arbeitszeit
    darf ein!, darf eine!, dürfen wir!, wo stelle ich!, wo kann ich!
  `,
  learn: `
    bring mir ~ bei!, bringe mir ~ bei!, beibring*!, lehre mich!, lernen!, mochte lernen!, will lernen!, lern*, verstehen!, verstehe ~ nicht!, check ~ nicht!
    kapier ~ nicht!, kapiere ~ nicht!, raff ~ nicht, nie verstanden!, von grund auf!, von null!, grundlagen!, basics!, einfuhrung!, einfuhrung in!, prufung!
    klausur!, prufungsvorbereitung!, fur die prufung!, hausaufgabe*!, ubung*!, ubungsaufgabe!, aufgabe wie!, gib mir ne aufgabe!, gib mir eine aufgabe!
    frag mich ab!, abfragen!, frage mich ab!, karteikarten!, eselsbrucke!, merksatz!, einfach erklart!, erklar ~ einfach!, erklare ~ einfach!, wie einem kind!
    fur dummies!, fur anfanger!, fur laien!, wie fur ~ anfanger, schritt fur schritt, nachhilfe!, aus neugier!, aus reiner neugier!, interessehalber!, nur aus interesse!
    mitreden!, weiterbildung!, fortbildung, lehrgang!, zertifikat, studium, quereinsteiger, neue stelle, wechsle in, noch eine aufgabe!, noch eine
    fuhr mich!, fuhr mich ~ durch!, fuhre mich!, noch nie gemacht!, noch nie eine!, nie gesehen!, nie gelernt!, keine ahnung von!, null ahnung!
    blick ~ nicht durch!, blicke ~ nicht!, verstehs nicht!, verstehe ich nicht!, versteh ich nicht!, versteh ~ nicht!, verstehen will!, zu verstehen!
    damit ich es verstehe!, damit ich das verstehe!, dass ich es verstehe!, dass es jeder versteht!, jeder versteht!, verstandlich erklar*!
    leicht verstandlich!, einfachen worten!, mit einfachen worten!, in einfachen worten!, anschaulich!, mit beispielen!, fur einsteiger!, einsteiger!
    anfanger!, als anfanger!, neuling!, laie!, fur kinder!, wie fur kinder, stell mir fragen!, stelle mir fragen!, stell mir ~ fragen!
    stell mir ~ aufgaben!, prufungsfragen!, lehrabschlussprufung!, abschlussprufung!, meisterprufung!, matura!, abitur!, abi!, schularbeit!, schulaufgabe!
    test nachste woche!, fur den test!, fur meine prufung!, auf die prufung!, lernplan!, lernziel*, lerne gerade!, lerne fur!, einarbeiten!
    mich einarbeiten!, reinfuchsen!, einlesen!, mich einlesen!, reinkommen!, crashkurs!, kurs fur, tutorial, lektion!, unterricht!
    schulung fur mich!, beizubringen!, beibringst!, bring ~ bei!, einpragen!, auswendig!, vokabel*!, quiz mich!, teste mich!, teste mein wissen!
    wissenstest!, korrigiere meine antwort*!, bewerte meine antwort*!, was muss ich wissen um, wollte schon immer!, mich interessiert!
    wurde mich interessieren!, neugierig!, frage mich ob, wie funktioniert eigentlich!, wie funktionieren eigentlich!, warum ist eigentlich!, grundwissen!
    basiswissen!, grundkenntnisse!, grundprinzip!
    endlich kapieren!, kapieren!, endlich verstehen!
  `,
  personal: `
    privat!, privates!, private frage!, nicht dienstlich!, nicht beruflich!, nichts mit der arbeit!, hat nichts mit arbeit!, zuhause!, zu hause!, daheim!
    vermieter!, meine wohnung!, meine miete!, kaution!, nachbar!, nachbarn, mein garten!, mein auto!, mein rad, mein sohn!, meine tochter!, mein kind!, meine kinder!
    meine kids!, kids!, meine frau!, mein mann!, meine mutter!, mein vater!, meine mama!, mein papa!, meine oma!, mein opa!, meine freundin!, mein freund!
    meine schwester!, mein bruder!, mein hund!, meine katze!, familie, rezept!, kochen!, koch, backen!, kuchen!, abendessen!, mittagessen, kuhlschrank!, backofen!
    geburtstag!, hochzeit!, urlaub!, ferien!, herbstferien!, sommerferien!, osterferien!, wochenende, ausflug!, reise!, campingplatz!, mein knie!, knie!, rucken!
    ruckenschmerzen!, kopfschmerz*!, arzt!, ausschlag!, schwanger*!, diat!, abnehmen!, fitness!, joggen!, schlafen, steuererklarung!, meine steuer!, hypothek!
    meine versicherung, kita!, schule ~ sohn, kindergarten!, schulaufgabe*, einschulung!, geschenk!, geschenkidee*!, film, serie, dating!, mietvertrag ~ meine, umzug ~ privat
    mein kleiner!, meine kleine!, unser sohn!, unsere tochter!, unser kind!, unser baby!, mein baby!, baby, kleinkind!, saugling!, teenager!
    mit den kindern!, mit kindern!, mit der familie!, meine familie!, meine eltern!, schwiegermutter!, schwiegereltern!, schwieger*!, enkel*!, tante!
    onkel!, neffe!, nichte!, cousin*!, mein neffe!, lebensgefahrt*!, verlobt*!, mein ex!, meine ex!, scheidung, trennung, mitbewohner!, mitbewohnerin!
    wg!, untermieter, hausverwaltung!, nachbarin!, meine nachbarn!, mein haus!, meine kuche!, mein bad!, mein zimmer!, wohnzimmer!, schlafzimmer!
    am balkon!, meinem balkon!, meine pflanzen!, zimmerpflanzen!, pflanzen am!, tomaten, rasen, rasenmaher, hochbeet!, gemusegarten!, haustier!, welpe!
    hund, katze, hamster, meerschwein*!, fruhstuck, nachtisch!, dessert!, vegan*, vegetarisch*, auflauf!, suppe, nudeln, reis, zucchini, kochidee*!
    was koche ich!, was koch ich!, was kann ich kochen!, kochrezept!, reste!, essensreste!, essensplan!, grillen!, grillfest!, jause!, kekse!, torte!
    geburtstagsfeier!, geburtstagsgeschenk!, kindergeburtstag!, taufe!, hochzeitstag!, hochzeitsrede!, polterabend!, muttertag!, valentinstag!
    weihnachtsgeschenk*!, ostern, silvester, stadtereise!, wochenendtrip!, roadtrip!, badeurlaub!, skiurlaub!, familienurlaub!, urlaubsziel!, urlaub in!
    urlaub mit!, mein urlaub!, meinen urlaub!, ferienwohnung!, airbnb!, hotel in!, wohnmobil!, zelten!, wandern!, wanderung!, radtour!, strand!, flug nach
    nach kroatien!, nach italien!, nach griechenland!, ubernachten!, hausarzt!, zahnarzt!, kinderarzt!, medikament, fieber!, husten!, erkaltung!
    verkuhlt!, allergie, bauchschmerz*!, bauchweh!, kopfweh!, zahnschmerz*!, halsweh!, halsschmerz*!, schulter!, nacken!, migrane!, blutdruck!, blutwerte!
    schlafe schlecht!, schlafprobleme!, einschlaf*!, schlaft nicht!, durchschlaf*!, yoga!, fitnessstudio!, muskelaufbau!, halbmarathon!, marathon!
    laufplan!, abnehm*!, kalorien!, gitarre!, klavier!, stricken!, hakeln!, basteln!, heimwerken!, hobby!, mein hobby!, fur meine kinder!
    fur meinen sohn!, fur meine tochter!, fur meine frau!, fur meinen mann!, fur meine mutter!, fur meinen vater!, kindergeld!, familienbeihilfe!
    arbeitnehmerveranlagung!, lohnsteuerausgleich!, steuerausgleich!, meine steuererklarung!, einkommensteuererklarung!, mein kredit!, hauskredit!
    wohnkredit!, wohnungskauf!, hauskauf!, hausbau!, gebrauchtwagen!, autokauf!, mein konto!, meine bank!, meine pension!, meine rente!, stromanbieter!
    stromrechnung!, strom nicht, nebenkostenabrechnung!, betriebskostenabrechnung!, eigenbedarf!, mieterhohung!, mietzins!, fernseher!, netflix!
    horoskop!, freizeit!, in meiner freizeit!, nach feierabend!, ausserhalb der arbeit!, nicht arbeit!, elternabend!, lehrerin!, lehrer meines
    nachhilfe fur, volksschule!, grundschule!, hausubung!, referat ~ sohn, referat ~ tochter
    balkon
  `,
  other: `
    bild!, bild von!, ein bild!, bild fur!, zeichne!, zeichnen!, zeichnung!, male!, illustration!, illustrier*!, logo!, plakat!, plakatmotiv!, foto von!, icon, cartoon!
    maskottchen!, poster!, querformat!, hochformat!, rollenspiel!, spiel ~ rolle!, du bist jetzt!, du spielst!, du bist mein, tu so als!, stell dir vor du!, vorstellungsgesprach!
    bewerbungsgesprach!, uben wir!, lass uns spielen!, ratsel!, ratespiel!, ein quiz!, quizfragen!, errate!, abtippen!, tipp ~ ab!, tippe ~ ab!, abschreiben!, was steht da!
    was steht hier, entziffer*!, handschrift!, handschriftlich*!, lies ~ vor!, beschreibe das bild!, beschreib das bild!, was siehst du!, reim!
    karikatur!, comic!, skizze!, skizzier*!, gestalte!, gestalte ein!, entwirf ein logo!, ein logo!, ein plakat!, ein bild von!, generiere ein bild!
    erzeuge ein bild!, mal mir!, malen!, bildmaterial, hintergrundbild!, titelbild!, symbolbild!, collage!, schreib ab!, schreibe ab!, schreib ~ ab was!
    vom foto!, auf dem foto!, auf dem bild!, im bild!, was ist auf dem!, text aus dem bild!, text vom foto!, transkribier*!, transkript, digitalisier*!
    handgeschrieben*!, tu als!, tu als warst!, tu so!, spiel den!, spiel die!, spiel einen!, spielen wir!, du bist ein kunde!, du bist der kunde!
    du bist die, du bist der, ich bin die rezeption, ich bin der verkaufer, wir uben!, ube mit mir!, simulier*!, ubungsgesprach!, ubungsinterview!
    probeinterview!, stadt land fluss!, galgenmannchen!, wer bin ich!, lied!, liedtext!, songtext!, rap!, zungenbrecher!
    spiel du!, spielst du!, in der rolle!, ich übe
  `,
  fault: `
    fehler!, fehlermeldung!, ausnahme!, bug!, kaputt!, absturz!, abgesturzt!, sturzt!, funktioniert ~ nicht!, geht ~ nicht!, klappt ~ nicht!, lauft ~ nicht!
    nicht mehr, startet nicht!, offnet nicht!, reagiert nicht!, hangt!, behebe!, beheb*!, repariere!, falsches ergebnis!, falsch!, warum!, wieso!, ungultig*!
    blockiert!, gesperrt, ausgegraut!, passiert nichts!, zu langsam!, doppelt, verdoppelt, wirft!, meckert!, meldet, exception!, crash*!, error!, problem mit
    zugriff verweigert!, verweigert!, hort nie auf!, hort nicht auf!, endlos!, endlosschleife!, hangt sich auf!, bleibt hangen!, bricht ab!, bricht ~ ab!
    was mach ich ~ falsch!, was mache ich ~ falsch!, mach ich falsch!, mache ich falsch!, stimmt nicht!, stimmt was nicht!, liefert!, gibt null!
    gibt nichts!, leer, nichts zuruck!, statt, zweimal!, geht nimmer!, geht nicht mehr!, ladt nicht!, findet nicht!, findet ~ nicht!, kommt nicht!
    kommt ein fehler!, kommt fehler!, kompiliert nicht!, warnung, timeout!, spinnt!, streikt!, haut nicht hin!, haut ~ nicht hin!, tut nicht!
    tut ~ nicht!, macht nichts!, macht nix!, problem!, funzt nicht!, funktionirt nicht!, funkt nicht!, klapt nicht!
    immer nv, gibt immer!, leere seiten!, druckt nur!, druckt nicht!, bricht immer ab, verbindet nicht!, keine verbindung!, lässt sich nicht!
    kann mich nicht anmelden!, hängt sich auf!, seit dem update!, nach dem update!, schon neu gestartet!, neustart!, blinkt nur, stürzt ab!
    woran liegt!, woran liegts!
  `,
  makes: `
    schreib, schreibe, implementier*, erstell*, bau, baue, mach, mache, brauche ein skript!, skript!, script!, makro!, funktion die!, abfrage die!, abfrage!, regex!
    automatisier*!, automatisch!, fuge, programm das, soll jeden, soll automatisch, konvertier*
    brauchte ein, brauche ein, brauch ein, bau mir, programmier*, code fur!, ein skript!, ein script!, skript das!, script das!, python programm!
    python skript!, tool das, programm um!, programm fur!, ein programm!, ein sql!, sql fur!, sql abfrage!, makro das!, vba!, vba das!, regex fur!
    batch datei!, powershell!, generier*, erganz*, formel die, html seite, webseite die, app die, schnittstelle
  `,
  chat: `
    witz!, witze!, langweilig!, lol, haha, test!, teste!, testen!, wollt nur!, wollte nur!, nur mal schauen!, bist du da!, bist du echt!, bist du ein, wie geht!, wer bist du!
    was kannst du!, kannst alles!, schlafst du!, traumst du!, magst du!, lieblings*!, guten morgen, hallo, hi, moin, servus, muntere, aufmuntern!, sag was!, feierabend!
    kaffee, mude, der pause!
    alles gut bei dir!, alles klar bei dir!, wie gehts!, wie geht es dir!, wie war dein!, was machst du so!, was machst du!, was treibst
    lieblingsfilm!, lieblingsessen!, lieblingsfarbe!, sag mir was!, sag mir was nettes!, sag was nettes!, was nettes sagen!, erzahl mir was!, erzahl was!
    erzahl mal!, kennst du witze!, gute witze!, was lustiges!, montag, schon wieder montag!, freitag!, ist mir fad!, mir ist fad!, fad!
    so mude!, bin mude!, kein bock!, keine lust!, gute nacht!, guten abend, bist du wach!, bist du mensch!, bist du eine ki!, hast du gefuhle!, liebst du!
    plaudern!, quatschen!, unterhalten wir!, unterhalte mich!, sing!, muntere mich auf!
  `,
  tech: `
    vpn, wlan, wifi, drucker*!, scanner*, outlook, teams, sharepoint, onedrive, sap, excel, word, windows, laptop, rechner, pc, monitor
    bildschirm*, headset, kamera, usb, bluetooth, dockingstation, login, anmeld*, passwort*, kennwort*, konto gesperrt, update, treiber*, app
    browser, chrome, firefox, server*, netzlaufwerk, laufwerk*, postfach, synchron*, router, citrix, remote desktop, screenshot, datev
    warenwirtschaft
  `,
} as const;
