/*
 * Words of offices, schools and programming, German and English, that lists of spoken language lack. Accents folded.
 *
 * Source  our own.
 */
export const OFFICE_WORDS = `
vertrieb einkauf buchhaltung spalte spalten zeile zeilen formel formeln abteilung umsatz gewinn verlust rechnung rechnungen angebot angebote auftrag
auftrage bestellung bestellungen lieferung lieferschein lieferant lieferanten kunde kunden kundin kundinnen mitarbeiter mitarbeiterin mitarbeitende vorgesetzte
geschaftsfuhrung geschaftsfuhrer vorstand aufsichtsrat betriebsrat personalabteilung rechtsabteilung marketing werbung kampagne zielgruppe strategie
planung budget haushalt kosten kostenstelle ausgaben einnahmen bilanz abschluss jahresabschluss quartal steuer steuern mehrwertsteuer umsatzsteuer finanzamt
versicherung vertrag vertrage mietvertrag arbeitsvertrag kaufvertrag kundigung kundigungsfrist frist fristen klausel paragraph absatz anlage anhang anlagen
protokoll sitzung besprechung tagesordnung termin termine kalender einladung teilnehmer teilnehmerin teilnehmende unterlagen dokument dokumente ordner datei dateien
tabelle tabellen diagramm diagramme grafik bericht berichte zusammenfassung entwurf vorlage vorlagen formular formulare antrag antrage bewerbung bewerber
lebenslauf anschreiben zeugnis arbeitszeugnis gehalt gehalter lohn lohne urlaub urlaubsantrag elternzeit krankmeldung arbeitszeit uberstunden schichtplan
projekt projekte projektplan projektleiter projektleitung meilenstein aufgabe aufgaben anforderung anforderungen umsetzung einfuhrung entwicklung entwickler
software hardware anwendung anwendungen oberflache schnittstelle schnittstellen datenbank datenbanken server rechner netzwerk drucker bildschirm tastatur
passwort benutzer benutzerin anmeldung konto konten zugang zugriff berechtigung berechtigungen sicherung fehler fehlermeldung fehlermeldungen ausnahme
variable variablen funktion funktionen klasse klassen schleife abfrage abfragen skript skripte quelltext befehl befehle ausgabe eingabe wert werte liste listen
datum uhrzeit woche wochen monat monate jahr jahre montag vormittag nachmittag nummer nummern anzahl menge summe durchschnitt anteil prozent betrag betrage preis preise
rabatt skonto mahnung zahlung zahlungen uberweisung bankverbindung konditionen gutschrift reklamation beschwerde anfrage anfragen antwort antworten ruckmeldung
kundendienst unterstutzung beratung schulung schulungen prasentation folie folien vortrag rede gliederung einleitung hauptteil schluss fazit quelle quellen
zitat literatur kapitel abschnitt uberschrift text texte satz satze worter rechtschreibung grammatik ubersetzung sprache stil ton zielsetzung ziel ziele
massnahme massnahmen ergebnis ergebnisse auswertung analyse umfrage fragebogen studie untersuchung hypothese methode methoden vergleich unterschied unterschiede
vorteil vorteile nachteil nachteile risiko risiken chance chancen losung losungen vorschlag vorschlage idee ideen beispiel beispiele ubung ubungen prufung klausur
hausaufgabe unterricht schuler schulerin lehrer lehrerin studium studierende hochschule fakultat seminar vorlesung dozent
datenschutz grundverordnung richtlinie richtlinien verordnung gesetz gesetze gesetzbuch urteil klage anwalt anwaltin gericht behorde behorden amt verwaltung
produkt produkte produktion lager bestand logistik transport spedition maschine maschinen anlage werkstatt wartung qualitat prufbericht zeichnung bauteil
baustelle gebaude wohnung wohnungen vermieter mieter mieterin miete nebenkosten hausverwaltung eigentumer hausordnung kuche bad keller garten
rezept zutaten zubereitung einkaufsliste geburtstag hochzeit feier sommerfest weihnachtsfeier jubilaum einladungskarte gedicht geschichte reise reiseplan
diagnose befund therapie medikament medikamente blutdruck diabetes schmerzen behandlung patient patientin praxis klinik arzt arztin pflege
betreff gruss grusse anrede hinweis hinweise achtung wichtig entwurfe version fassung stand bemerkung notiz notizen
spreadsheet workbook worksheet column columns row rows cell cells pivot chart slide slides deck template templates draft proposal agenda minutes deadline
milestone stakeholder stakeholders roadmap backlog sprint workflow dashboard metric metrics revenue churn invoice invoices quote vendor procurement onboarding
payroll compliance audit governance framework guideline guidelines deliverable deliverables scope briefing newsletter campaign audience branding startup
function functions variable variables parameter parameters argument arguments array arrays string strings integer integers boolean object objects method methods
loop loops query queries schema database databases endpoint endpoints request requests response responses middleware backend frontend repository commit commits branch
merge pipeline container cluster deployment runtime compiler syntax debugger exception exceptions logger logging cache thread threads async regex dataframe dataframes
tensor matrix vector vectors algorithm algorithms recursion iterator iterators generator generators decorator enum struct interface abstract module modules package packages
euclidean manhattan minkowski pearson cosine gaussian bayesian fibonacci boolean eratosthenes
hypothesis methodology abstract literature bibliography appendix citation thesis dissertation curriculum syllabus rubric worksheet quiz essay paragraph outline summary
introduction conclusion overview background objective objectives requirement requirements specification specifications assumption assumptions limitation limitations
additionally furthermore moreover nevertheless nonetheless otherwise therefore hence overall finally firstly secondly lastly alternatively similarly conversely
ingredients servings calories workout itinerary checklist reminder
`;
