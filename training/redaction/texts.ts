/*
 * Sentences of our own for fitting the tagger of names, filled with names of the lists: {P} a whole name, {G} a given name,
 * {S} a family name, {A} an address, {R} a street with its number, {L} a place, {O} an organisation, {T} a form of address.
 * What they hold is made up; none is taken from a set that the tagger is scored on.
 */

export const ENGLISH_TEXTS = `
Hi {G}, thanks for the quick reply. I will forward this to {P} in accounting.
Dear {T} {S}, thank you for your application.
Dear {P}, we regret to inform you that the position has been filled.
Dear {G},\\n\\nplease find the report attached.\\n\\nBest regards,\\n{P}
Kind regards,\\n{P}\\n{O}\\n{A}
Best,\\n{G}
Cheers\\n{G} {S}
Sincerely,\\n\\n{P}\\nHead of Sales, {O}
Thanks, {G}
Write a reference letter for {P}, who worked with us at {O} for three years.
Write an email to {G} asking for the status of the invoice.
Draft a reply to {P} from {O} about the delayed shipment.
Summarise the meeting with {P} and {P} from {O}.
Please rewrite this message to {T} {S} so that it sounds friendlier.
My boss {P} wants the numbers by Friday.
My manager, {P}, said that the budget is final.
My colleague {G} is on parental leave until June.
Our customer {P} called and complained about the noise.
The patient {P} was admitted on Monday with chest pain.
The tenant, {T} {S}, has not paid the rent since March.
The contract between {O} and {P} ends in December.
Employee: {P}
Name: {P}\\nEmail: none\\nCity: {L}
Contact: {P}, {O}, {L}
From: {P}\\nTo: {P}\\nSubject: Minutes of the meeting
From: {P} To: {G} {S} Cc: {P}
Attendees: {P}, {P}, {P}
Participants: {G}, {G}, {G} and {G}
Author: {P}
Prepared by {P}, reviewed by {P}
Signed by {P} on behalf of {O}
Assigned to {P}
Reported by: {G}
cc {P}
@{G} can you check this?
I am {P} and I work for {O}.
I'm {G}, the new intern.
This is {P} speaking, how can I help?
Call me {G}.
People call her {G}.
My name is {P}, I live in {L}.
The name on the passport is {P}.
His wife {G} works at {O} in {L}.
Her husband, {P}, is a teacher.
My daughter {G} starts school in autumn.
My son {G} and his friend {G} play football.
My friends {G} and {G} are getting married in {L}.
Write a birthday poem for my mother {G}.
Write a speech for the retirement of {P}.
Plan a party for {G}, who turns fifty.
Translate the letter of {T} {S} into English.
Ask {G} whether the data are complete.
Tell {G} that I am late.
I spoke with {G} yesterday and {G} agreed.
I met {P} at the fair in {L}.
We hired {P} as a developer.
{P} will present the results on Tuesday.
{G} said that the server is down again.
{G} and {G} disagree about the design.
{G} asked me to prepare the slides.
{P} asked whether we could move the call.
{S} wrote that the offer is too low.
{T} {S} would like an appointment on Thursday.
{T} {S} is the new head of department.
According to {P}, the market will grow by five percent.
"We are not satisfied," said {P}, chief executive of {O}.
"It was a hard year," {S} added.
{P}, the mayor of {L}, opened the bridge.
{P} ({O}) and {P} ({O}) signed the agreement.
{P} was born in {L} and studied at the university there.
{P} joined {O} in 2015 and moved to {L}.
{P}'s proposal was accepted by the board.
{G}'s laptop does not start.
{S}'s law, {S}'s theorem and so on are named after people.
The book by {P} was published in {L}.
The paper of {S} and {S} describes the method.
The song was written by {P} and sung by {P}.
The film stars {P} and {P}.
A review of the new album by {P}.
The {S} family has lived here for years.
I want to send flowers to {P}, {A}
Ship the order to {P}, {A}.
Invoice address: {P}, {A}
Deliver to:\\n{P}\\n{A}
{P}\\n{A}
{O}\\n{A}
{P}\\n{O}\\n{A}
{T} {P}\\n{A}\\n\\nDear {T} {S},
Our new office is at {A}.
I live at {A}.
She lives at {R} in {L}.
He moved to {R} last year.
We meet at {R} at eight.
The shop on {R} is closed.
The accident happened near {R}, {L}.
Change my address to {A}, starting next month.
My old address was {A} and the new one is {A}.
Is there parking near {A}?
How do I get from {L} to {R}?
Address: {A}
Home address: {A}
The delivery address {A} seems wrong.
The headquarters of {O} are in {L}.
{O} was founded in {L} by {P}.
{O} has bought {O} for two million.
{O} announced new products on Monday.
I work at {O} as an accountant.
She left {O} and joined {O}.
Write a cover letter for a job at {O}.
We are a supplier of {O}.
Prepare an offer for {O}, attention {T} {S}.
The customer {O} has three open invoices.
Our competitor {O} lowered the prices.
The flight from {L} to {L} was cancelled.
Suggest restaurants in {L}.
We spent a week in {L} and two days in {L}.
The weather in {L} is bad in November.
The branch in {L} closes next year.
Compare the rents in {L} and {L}.
I come from {L}.
He lives in {L} with {G}.
Customers from {L} pay more for shipping.
Interview with {P}\\n{P}: How did you start?\\n{G}: By accident.
{G}: hello\\n{G}: hi, how are you?
User: my name is {P}\\nAgent: thanks {G}
Agent: who is calling? Customer: {P}
Candidate: {P}, 12 years of experience at {O}
1. {P}\\n2. {P}\\n3. {P}
- {P}\\n- {P}\\n- {P}
{P}, {P} and {P} are absent today.
Team: {G}, {G}, {G}
id,name,city\\n1,{P},{L}\\n2,{P},{L}
{P}; {L}; {O}
{S}, {G}
{S}, {G} ({O})
In memory of {P}
Thank you {G} for everything
Happy birthday {G}!
Good morning {G}, did you see my mail?
hey {G}, can you review my code?
Hello {T} {S}, I hope you are well.
@{G} {S} please have a look
For {G} and {G}'s wedding we need a toast.
I have an appointment with {T} {P} at the clinic.
{T} {S} prescribed antibiotics.
Lawyer {P} represents the plaintiff {P}.
The witness {P} saw the defendant {S} at {R}.
Teacher: {T} {S}. Pupil: {P}.
Please add {P} to the mailing list and remove {P}.
Remind {G} to bring the keys.
Was it {G} or {G} who ordered the chairs?
Why does {G} never answer?
I think {S} is right and {S} is wrong.
Invite {P} from {L} too.
The estate of {P}, late of {A}
Passenger {P} travels from {L} to {L}.
Beneficiary: {P}
Account holder: {P}
Card holder {P}
Emergency contact: {P}, husband
Maiden name: {S}
Last name: {S}\\nFirst name: {G}
CV_{G}_{S}.pdf
{G}_{S}_contract.docx
{S}-{G}-resume.pdf
offer {O} {S}.xlsx
invoice_{S}_2024.pdf
Meeting notes {G} and {G}
Salary review {P}
Performance review for {P}
Letter to {T} {S}
Question of {G} about holidays
{G} is always late, but nobody complains.
{G} was here first.
{G} has two children.
{G} lives alone.
{G} went home early because of the storm.
{G} laughed and shook {G}'s hand.
{G} opened the door. "Where is {G}?"
"Come in," whispered {S}.
{G}, could you send me the file?
{G}, where did you put the folder?
Could you ask {G}, please?
No, {G}, that is not what I meant.
Have you ever met {P}?
Have you read the latest novel by {P}?
Did {G} call you back?
Does anybody know {P}?
Who is {P}?
Who is {S}?
Is {P} still with {O}?
What would {S} have said?
Where does {P} live?
When was {P} born?
Tell me about {P}.
The {S} report came out in spring.
The {S} case was closed.
The {S} brothers sold the farm.
A novel like that of {S} is rare.
Late {S} is better than early {S}.
The influence of {S} on {S} is well known.
Critics compared {S} to {S}.
The guitarist {P} left the band.
Drummer {P} and singer {P} formed a duo.
Coach {S} praised the team.
Judge {S} dismissed the case.
Senator {P} voted against the bill.
President {S} met Chancellor {S} in {L}.
Detective {S} found the letter.
Doctor {S} examined the patient.
Engineer {P} designed the bridge.
Former minister {P} died at the age of 80.
Actress {P} won the prize.
Professor {P} of {L} gave a talk.
Nurse {G} brought the pills.
Uncle {G} and aunt {G} visit us in summer.
Grandma {G} bakes every Sunday.
My sister {G} moved to {L}.
My brother's name is {G}.
Our dog is called {G}.
We named the baby {G}.
Everybody calls him {G}, although his name is {P}.
I was introduced to {P} by {G}.
I got this recipe from {G}.
It belongs to {G}.
It is written by {P}.
It was {S} who found the error.
Photo: {P}
Text by {P}
Directed by {P}, starring {P} and {P}
Music: {P}
Translation: {P}
He was replaced by {P}.
She works with {P} and reports to {P}.
The votes for {S} and {S} were counted again.
{P} (born in {L}) is a painter.
{P}, 34, of {L}, was arrested on Friday.
{P} and {P}, both of {O}, received the award.
{P} from {L} wins a car.
{P} has been with {O} since 2001.
{P} is a lawyer.
{P} of {O} gave the keynote.
{P} will speak at the conference.
{P} vs. {P}
{S} v. {S}
{S} et al. show that the effect is small.
({S}, 2019) and ({S} and {S}, 2020)
See {S} (2018).
{S} argues that prices fall.
{S} is known for two films.
{S} scored in the last minute.
I need the phone number of {P}.
I want to cancel the subscription of {P}.
I want {P} to be informed.
Put it on the account of {P}.
The card is issued to {P}.
The package is for {P}.
The policy holder is {P}.
Please change the name to {P}.
Please let {P} know.
Please correct my name, it is {P}.
You are talking to {G}.
You must be {G}.
Best wishes to {G} and the kids.
Say hello to {G}.
Love, {G}
Yours faithfully\\n{P}
Regards {P}
Thx {G}!
hi {G}
thanks {G}, see you tomorrow
{L}, 3 May
{L} is beautiful in spring.
{L} and {L} signed a treaty.
The capital is {L}.
The train leaves {L} at nine.
The mayor of {L} resigned.
The prince arrived at {L} last night.
The university of {L} is old.
Where: {L}
Place of birth: {L}
City: {L}
They moved from {L} to {L}.
The {O} office is closed.
The {O} offices moved to {L}.
The {O} website is down.
{O} is hiring.
{O} is a software company from {L}.
{O} was sued by {O}.
Companies like {O}, {O} and {O} pay better.
Before that she was with {O}.
An analyst at {O} expects losses.
Customer: {O}
Supplier: {O}, {L}
{P}\\n{O}
{P}\\n{L}
{P}\\n{O}\\n{L}
Send it to {A}.
The parcel arrived at {A} yesterday.
The house at {R} is for sale.
The bus stops on {R}.
The address is {A}, second door.
Please send the bill to {A}
The clinic is located at {A}
Visit us: {A}
We are at {A}, come by.
{T} {P}, {A}
{R}, {L}
Take a taxi to {R}.
The three partners are {S}, {S} and {S}.
The founders, {S}, {S} and {S}, met at school.
We are four: {G}, {G}, {G} and {G}.
The jury: {P}, {P} and {P}
{G}: "What time is it?"
{G}: Where have you been?\\n{G}: At home.
"I'm {G}'s cousin," said {G}.
They named their son {G}.
She calls her cat {G}.
{G} spent two years at {O} before joining {O}.
{G} gave {G} the keys.
{G} shouted something from the garden.
{G} works for {O}.
{P} works for {O} as a plumber.
{S} was inspired by an older painting.
{S} and {S} were great inventors.
I am a fan of {P}.
A concert of {P} is on Saturday.
A poem by {S} hangs on the wall.
The legacy of {S} is disputed.
The wife of {S} left {L}.
Songs about {G} and {G}.
We owe it to {P} that it worked.
{P}, you are late.
{T} {P} lives in {L}.
{T} {S} was seen in {L} on Friday.
I would like to speak to {T} {S}.
The office of {O} is at {A}.
The plant of {O} is located at {A}.
{O}, {R}, {L}
{R} {L}
> {P}\\n> {O}\\n> {A}
* {P}\\n* {L}
In {L} people eat late.
Southern {L} is dry.
The north of {L} is poor.
Offices in {L}, {L} and {L}.
Clients: {O}, {O} and {O}.
The firms {O}, {O} and {O} merged.
My home town {L} is small.
The German branch of {O} reports to {L}.
A French colleague, {P}, helped us.
The {O} team won against {O}.
Later {O} became {O}.
{O} resigned its membership.
I bought it at {O}.
I stayed with {G} in {L} and then flew to {L}.
Please hand it to {G} or {G}, not to {S}.
Two nurses, {G} and {G}, saw it.
Is {S} his last name or his first name?
Her first name is {G}, her last name {S}.
Correct spelling: {P}
It was signed by {P} and {P}.
The heirs are {P} and {P}, {A}.
First name {G}, surname {S}
`;

export const GERMAN_TEXTS = `
Hallo {G}, danke für die schnelle Antwort. Ich leite das an {P} weiter.
Sehr geehrte Frau {S},\\n\\nvielen Dank für Ihre Bewerbung.
Sehr geehrter Herr {S}, anbei erhalten Sie das Angebot.
Sehr geehrter Herr Dr. {S},
Liebe {G}, lieber {G}, wir laden euch herzlich ein.
Lieber {G},\\nhier der Bericht.\\n\\nViele Grüße\\n{P}
Mit freundlichen Grüßen\\n\\n{P}\\n{O}\\n{A}
Mit freundlichen Grüßen\\n{P}
Viele Grüße\\n{G}
Beste Grüße, {G} {S}
LG {G}
Ich heiße {P} und wohne in {L}.
Mein Name ist {P}, ich arbeite bei {O}.
Ich bin {G}, der neue Praktikant.
Hier spricht {P}.
Schreibe eine E-Mail an {G} wegen der Rechnung.
Schreibe ein Arbeitszeugnis für {P}, beschäftigt bei {O}.
Formuliere eine Antwort an Frau {S} von {O}.
Fasse das Gespräch mit {P} zusammen.
Übersetze den Brief von Herrn {S} ins Englische.
Mein Chef {P} braucht die Zahlen bis Freitag.
Meine Kollegin {G} ist bis Juni in Elternzeit.
Unser Kunde {P} hat sich beschwert.
Unsere Kundin Frau {S} wartet auf die Lieferung.
Der Patient {P} klagt über Schmerzen im Knie.
Die Mieterin Frau {P} hat die Miete nicht gezahlt.
Der Vertrag zwischen {O} und {P} endet im Dezember.
Mitarbeiter: {P}
Ansprechpartner: {P}, {O}
Ansprechpartnerin ist Frau {S}.
Teilnehmer: {P}, {P} und {P}
Teilnehmer: {G}, {G}, {G}
Protokoll: {P}
Verfasser: {P}
Von: {P}\\nAn: {P}\\nBetreff: Protokoll der Sitzung
Name: {P}\\nAnschrift: {A}
Vorname: {G}\\nNachname: {S}
Empfänger: {P}, {A}
Rechnungsadresse: {A}
Lieferadresse:\\n{P}\\n{A}
{P}\\n{A}
Firma\\n{O}\\nz. Hd. Herrn {S}\\n{A}
{O}, {A}
Herr {S} möchte einen Termin am Donnerstag.
Frau {S} leitet jetzt die Abteilung.
Herr und Frau {S} kommen am Samstag.
Bitte frag {G}, ob die Daten vollständig sind.
Sag {G} Bescheid, dass ich später komme.
Ich habe gestern mit {G} gesprochen, und {G} ist einverstanden.
Ich habe {P} auf der Messe in {L} getroffen.
Wir haben {P} als Entwickler eingestellt.
{P} stellt am Dienstag die Ergebnisse vor.
{G} sagt, dass der Server wieder steht.
{G} und {G} sind sich nicht einig.
{S} schrieb, das Angebot sei zu niedrig.
Laut {P} wächst der Markt um fünf Prozent.
„Wir sind nicht zufrieden“, sagte {P}, Geschäftsführer von {O}.
{P}, Bürgermeisterin von {L}, eröffnete die Brücke.
{P} wurde in {L} geboren und studierte dort Medizin.
{P} arbeitet seit 2015 bei {O} in {L}.
Das Buch von {P} erschien in {L}.
Der Vorschlag von {G} wurde angenommen.
{G}s Rechner startet nicht.
Meine Tochter {G} kommt im Herbst in die Schule.
Mein Sohn {G} und sein Freund {G} spielen Fußball.
Meine Frau {G} arbeitet bei {O}.
Mein Mann {P} ist Lehrer.
Schreibe ein Gedicht zum Geburtstag meiner Mutter {G}.
Schreibe eine Rede zum Abschied von {P}.
Wir planen eine Feier für {G}.
Ich wohne in der {R} in {L}.
Ich wohne in {A}.
Sie wohnt {R}, {L}.
Unser Büro ist in der {R}.
Wir treffen uns um acht in der {R}.
Der Laden in der {R} hat geschlossen.
Meine neue Adresse lautet {A}.
Meine alte Anschrift war {A}, die neue ist {A}.
Adresse: {A}
Anschrift: {A}
Bitte schicken Sie das Paket an {A}.
Der Sitz von {O} ist in {L}.
{O} hat {O} übernommen.
{O} wurde in {L} von {P} gegründet.
Ich arbeite bei {O} als Buchhalterin.
Schreibe ein Anschreiben für eine Stelle bei {O}.
Erstelle ein Angebot für {O}, zu Händen Frau {S}.
Der Kunde {O} hat drei offene Rechnungen.
Die Filiale in {L} schließt im nächsten Jahr.
Der Zug von {L} nach {L} fällt aus.
Empfiehl Restaurants in {L}.
Das Wetter in {L} ist im November schlecht.
Ich komme aus {L}.
Er lebt mit {G} in {L}.
Rechtsanwalt {P} vertritt die Klägerin {P}.
Der Zeuge {P} sah den Beklagten {S} in der {R}.
Dr. {S} hat Antibiotika verschrieben.
Termin bei Frau Dr. {P} in der Praxis
Prof. {S} hält die Vorlesung.
Kontoinhaber: {P}
Geburtsname: {S}
Schüler: {P}, Klasse 7b
Lehrerin: Frau {S}
Guten Morgen {G}, hast du meine Mail gesehen?
Hey {G}, kannst du das prüfen?
Guten Tag Frau {S}, wie besprochen die Unterlagen.
Alles Gute zum Geburtstag, {G}!
Danke {G}!
Für die Hochzeit von {G} und {G} brauchen wir eine Rede.
{S}, {G}
1. {P}\\n2. {P}
- {P}\\n- {P}
{P} hat gekündigt, {P} übernimmt.
Nimm {P} in den Verteiler auf.
i.A. {P}
gez. {P}
Bewerbung von {P} als Sachbearbeiterin
Bewerber: {P}, zwölf Jahre bei {O}
Familie {S} wohnt im dritten Stock.
Einladung an Familie {S}
Der Fahrer {P} hatte bei {L} einen Unfall.
Warum antwortet {G} nie?
Lebenslauf_{G}_{S}.pdf
Vertrag_{S}_{G}.docx
Zeugnis {P}.pdf
Angebot {O}.xlsx
Gehaltsgespräch {P}
Brief an Frau {S}
Frage von {G} zum Urlaub
{G} ist immer pünktlich.
{G} war zuerst da.
{G} hat zwei Kinder.
{G} ging früh nach Hause, weil es regnete.
{G} lachte und gab {G} die Hand.
{G}, kannst du mir die Datei schicken?
Nein, {G}, so war das nicht gemeint.
Kennst du {P}?
Hat {G} zurückgerufen?
Wer ist {P}?
Wo wohnt {P}?
Der Bericht von {S} erschien im Frühjahr.
Die Brüder {S} verkauften den Hof.
Der Einfluss von {S} auf {S} ist bekannt.
Der Gitarrist {P} verließ die Band.
Trainer {S} lobte die Mannschaft.
Richterin {S} wies die Klage ab.
Bundeskanzler {S} traf Präsident {S} in {L}.
Kommissar {S} fand den Brief.
Ministerin {P} trat zurück.
Professorin {P} aus {L} hielt den Vortrag.
Schwester {G} brachte die Tabletten.
Onkel {G} und Tante {G} besuchen uns.
Oma {G} backt jeden Sonntag.
Meine Schwester {G} ist nach {L} gezogen.
Unser Hund heißt {G}.
Alle nennen ihn {G}, obwohl er {P} heißt.
Das Rezept habe ich von {G}.
Das gehört {G}.
Es war {S}, der den Fehler fand.
Foto: {P}
Regie: {P}, mit {P} und {P}
Er wurde durch {P} ersetzt.
Sie arbeitet mit {P} und berichtet an {P}.
{P} (geboren in {L}) ist Maler.
{P}, 34, aus {L}, wurde am Freitag festgenommen.
{P} ist Anwältin.
{P} von {O} hielt den Hauptvortrag.
{S} meint, dass die Preise fallen.
{S} traf in der letzten Minute.
Vgl. {S} (2018)
Ich brauche die Telefonnummer von {P}.
Das Paket ist für {P}.
Der Versicherungsnehmer ist {P}.
Bitte ändern Sie den Namen auf {P}.
Bitte informieren Sie {P}.
Grüße an {G} und die Kinder.
Hochachtungsvoll\\n{P}
Gruß {G}
{L}, den 3. Mai
{L} ist im Frühling schön.
Die Hauptstadt ist {L}.
Der Bürgermeister von {L} trat zurück.
Geburtsort: {L}
Wohnort: {L}
Das Büro von {O} ist geschlossen.
{O} stellt ein.
{O} ist ein Softwareunternehmen aus {L}.
Firmen wie {O}, {O} und {O} zahlen besser.
Davor war sie bei {O}.
Kunde: {O}
Lieferant: {O}, {L}
Schicken Sie es an {A}.
Das Haus {R} steht zum Verkauf.
Der Bus hält in der {R}.
Die Praxis befindet sich in der {R}, {L}.
Besuchen Sie uns: {A}
{P}, {A}
{P}, wohnhaft {A}, nachfolgend Mieter genannt
zwischen {P}, {A}, und {O}, {A}
`;

export const OTHER_TEXTS = `
Bonjour {G}, merci pour ta réponse.
Bonjour Madame {S}, je vous écris au sujet de la facture.
Je m'appelle {P} et j'habite à {L}.
Je m'appelle {P}, j'habite {A}.
Cordialement,\\n{P}
Cordialement,\\n{P}\\n{O}\\n{A}
Écris une lettre à {P} pour le remercier.
Monsieur {S} travaille chez {O}.
Mon adresse est {A}.
Ma fille {G} va à l'école à {L}.
Adresse : {A}
Hola {G}, gracias por tu respuesta.
Estimado señor {S}, le escribo por la factura.
Me llamo {P} y vivo en {L}.
Saludos,\\n{P}
Mi dirección es {A}.
Escribe un correo a {P} de {O}.
La señora {S} trabaja en {O}.
Dirección: {A}
Ciao {G}, grazie per la risposta.
Gentile signora {S}, le scrivo per la fattura.
Mi chiamo {P} e abito a {L}.
Cordiali saluti\\n{P}
Il mio indirizzo è {A}.
Scrivi una mail a {P} di {O}.
Indirizzo: {A}
Beste {G}, bedankt voor je antwoord.
Geachte heer {S}, hierbij de factuur.
Ik heet {P} en woon in {L}.
Met vriendelijke groet,\\n{P}
Mijn adres is {A}.
Olá {G}, obrigado pela resposta.
Meu nome é {P} e moro em {L}.
Cześć {G}, dziękuję za odpowiedź.
Nazywam się {P}, mieszkam w {L}.
Z poważaniem\\n{P}
Hej {G}, tack för svaret.
Jag heter {P} och bor i {L}.
Med vänlig hälsning\\n{P}
Hej {G}, mit navn er {P}.
Benim adım {P}, {L} şehrinde yaşıyorum.
Jmenuji se {P} a bydlím v {L}.
`;

/** Sentences without anybody in them, many with capitals where no name is. */
export const PLAIN_TEXTS = `
Write a Python function that sorts a list of dictionaries by a key.
Explain the difference between Docker and Kubernetes.
Create a table with the columns Date, Amount, Currency and Status.
The Quick Start Guide explains how to install the Desktop App.
Please Review The Attached Document Before The Meeting On Monday.
How do I make a Pivot Table in Excel?
Summarise the main points of the General Data Protection Regulation.
What does the Error Message "Access Denied" mean?
Our Key Performance Indicators are Revenue, Churn and Customer Satisfaction.
The Project Manager and the Product Owner approve the Change Request.
Use the Settings Menu, then choose Privacy and Security.
The Human Resources Department updates the Employee Handbook every year.
Translate this text into German and French.
Give me ten ideas for a Christmas party.
The Board of Directors met on Wednesday.
Dear Sir or Madam, I am writing to complain about the service.
Dear Customer, your order has been shipped.
Dear Team, please note the new opening hours.
Hello everyone, thanks for joining.
Hi there, can you help me with my homework?
Best regards,\\nThe Support Team
Happy New Year to all Colleagues!
Introduction\\n\\nMethods\\n\\nResults\\n\\nDiscussion\\n\\nConclusion
Step 1: Open the File menu. Step 2: Choose Export. Step 3: Click Save.
Pros: Fast, Cheap, Simple. Cons: Limited, Closed Source.
The Machine Learning Model was trained on Open Data.
Linear Regression, Decision Trees and Random Forests are compared.
The Second World War ended in 1945.
The Roman Empire and the Middle Ages are topics of the course.
I would like Coffee, Tea or Orange Juice.
Marketing Plan for the Third Quarter
Subject: Request for Proposal
Agenda: Welcome, Budget, Roadmap, Questions
Title: How to Write Better Emails
The unit test fails with a Null Pointer Exception in the Order Service.
Refactor the Login Component and add Input Validation.
Chapter 3: The Art of Negotiation
Monday, Tuesday and Friday are free.
In May and June we will close early.
Mark the task as done and grant access to the folder.
Will you be there? May I ask why?
Hope this helps. Art and design belong together.
Rich text, plain text, and bill of materials.
It was a long, hard and sunny day.
Version 2.1 of the Software Development Kit was released.
The Return on Investment is 12 percent.
Send 250 units, 30 boxes and 12 pallets before 5 pm.
The order 20394 contains 3 items for 45.90 each.
In 2021 we sold 1200 units, in 2022 about 1500.
Room 12, second floor, at 10 am.
Page 14 of 20, Figure 3, Table 2.
Terms and Conditions apply. All Rights Reserved.
Frequently Asked Questions\\nHow do I reset my Password?
Power BI, Google Sheets and Microsoft Teams are installed.
What is the capital of the country with the largest population?
Convert the string to a date and the date to a timestamp.
The Answer Is Blowing In The Wind is a line of a song.
Write a story about a dragon, a knight and a wise old owl.
Explain Photosynthesis to a child.
Use Dark Mode and the Screen Reader.
Bitte erstelle eine Tabelle mit den Spalten Datum, Betrag und Währung.
Erkläre mir den Unterschied zwischen Umsatz und Gewinn.
Die Geschäftsführung hat den Haushalt für das kommende Jahr genehmigt.
Fasse die wichtigsten Punkte der Datenschutzgrundverordnung zusammen.
Sehr geehrte Damen und Herren, hiermit kündige ich den Vertrag.
Liebe Kolleginnen und Kollegen, bitte beachten Sie die neuen Öffnungszeiten.
Hallo zusammen, danke für die Teilnahme.
Mit freundlichen Grüßen\\nIhr Kundendienst
Der Projektleiter prüft den Antrag und die Kosten.
Wie erstelle ich eine Pivot-Tabelle in Excel?
Schreibe eine Pressemitteilung über die neue Produktlinie.
Die Rechnung enthält drei Posten zu je 45,90 Euro.
Am Montag und am Freitag ist frei.
Im Mai und im Juni schließen wir früher.
Betreff: Anfrage wegen eines Angebots
Tagesordnung: Begrüßung, Haushalt, Verschiedenes
Die Maschine läuft mit einer Leistung von 250 Watt.
Das Unternehmen hat seinen Umsatz im dritten Quartal gesteigert.
Übersetze den Text ins Englische und ins Französische.
Gib mir zehn Ideen für eine Weihnachtsfeier.
Der Arbeitsvertrag regelt Urlaub, Arbeitszeit und Vergütung.
Der Koch, der Müller und der Schneider waren früher häufige Berufe.
Vorteile: Schnell, Günstig, Einfach. Nachteile: Wenig Auswahl.
Einleitung\\n\\nMethode\\n\\nErgebnisse\\n\\nFazit
Schritt 1: Menü öffnen. Schritt 2: Datei wählen. Schritt 3: Speichern.
Seite 14 von 20, Abbildung 3, Tabelle 2.
Was bedeutet die Fehlermeldung Zugriff verweigert?
Wie hoch ist die Mehrwertsteuer auf Bücher und Lebensmittel?
Verbessere die Rechtschreibung im folgenden Absatz.
Erstelle einen Lernplan für die Prüfung in Mathematik.
Die Lieferung von 250 Stück erfolgt in 30 Kartons.
Haben Sie Fragen? Rufen Sie uns gern an.
Ein Gedicht über den Herbst, den Wind und die Blätter.
Explique la différence entre le chiffre d'affaires et le bénéfice.
Fais un tableau avec les colonnes Date, Montant et Statut.
Escribe una carta de presentación para un puesto de contable.
Scrivi una lettera di reclamo per un ritardo di consegna.
Welche Formel sucht in Spalte B und gibt den Wert aus Spalte D zurück?
Zeile A und Zeile B sind gleich, Option C fehlt.
Planung Sommerfest
Kündigung Mietvertrag
Vorlage Arbeitszeugnis
Entwurf Einladungskarte
Der Vertrieb und der Einkauf planen eine Schulung.
Der Kundendienst prüft die Bankverbindung und die Zahlungsfrist.
Sommerreifen, Winterreifen und Ersatzteile liegen im Lager.
In Room 12 and Room 14 the projector is broken.
Group A and Group B differ, Option C does not.
Column A, Column B and Row 3 are empty.
Sort by Column C and filter by Category.
Username: admin\\nRole: editor
Benutzer: admin\\nRolle: Redakteur
Status: Open\\nPriority: High\\nType: Bug
Datum: heute\\nOrt: Büro\\nThema: Haushalt
However, this does not work. Otherwise, it is fine. Additionally, check the log.
Although it works, it is slow. Nevertheless, we keep it.
Note that the Cosine Distance and the Pearson Correlation differ.
Schrijf een brief over de verhoging van de huur.
`;
