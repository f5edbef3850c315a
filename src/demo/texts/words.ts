/** Languages in which people of the demonstration write to the assistant. */
export type Language = 'en' | 'de';

const list = (text: string): string[] => text.split(', ');

const names = {
  product: list(
    'Lumo 40 headlight, Trag 2 trailer, Korba front basket, Stelo hub dynamo, Rondo city bell, Pakko rear rack, Vento rain cover, Klamma frame lock, Fenna mudguard set, Mira child seat, Okto tool kit, Zirp tail light',
  ),
  person: list('Jonna, Matteo, Ilse, Bence, Aylin, Tom, Rosalie, Piet, Nuria, Kaj, Dilara, Emil'),
  customer: list(
    'Varga, Lindqvist, Okafor, Moreau, Brandl, Castellani, Novotny, Haugen, Petrescu, Dumont, Achterberg, Silva, Kowalik, Eberling, Tanaka, Marchetti',
  ),
  first: list('Anna, Lukas, Chiara, David, Zsofia, Paul, Ines, Robert, Maren, Sven, Judit, Karim'),
  dealer: list(
    'Rad Quellmar, Velo Brunati, Cykelhuset Vikby, Pedal & Plunder, Biciklo Kft, Atelier Rouelette, Zweirad Ohmberg, Fietserij Oostkap, Speichenlust, Twowheel Tavern',
  ),
  city: list(
    'Leipzig, Graz, Lyon, Utrecht, Szeged, Malmo, Bern, Ghent, Freiburg, Brno, Bologna, Kiel',
  ),
  system: list(
    'shop, warehouse system, ticket system, ERP, newsletter tool, dealer portal, CRM, data warehouse',
  ),
};

const en = {
  part: list(
    'mounting bracket, charging cable, left clamp, rubber seal, quick-release lever, cover plate, battery pack, screw set, reflector, instruction leaflet',
  ),
  fault: [
    'arrived with a cracked {part}',
    'flickers after ten minutes',
    'no longer charges',
    'came in the wrong colour',
    'is missing the {part}',
    'rattles on cobblestones',
    'leaks as soon as it rains',
    'stopped working after {2-9} weeks',
    'does not fit my frame',
    'has a scratch right across the front',
    'makes a grinding noise',
    'will not close any more',
  ],
  cause: [
    'a batch of the {part} that was packed too early',
    'a mix-up at the packing station',
    'a delay at the parcel service in {city}',
    'an error in our stock count',
    'a firmware bug that has been solved since',
    'a damaged parcel that should never have left the warehouse',
    'a wrong label on the shelf',
    'a holiday backlog at our carrier',
  ],
  remedy: [
    'send you a new {part} free of charge',
    'replace the whole unit',
    'refund the full amount to your original payment method',
    'send a courier to pick it up at your door',
    'swap it at any dealer in {city}',
    'extend your warranty by six months',
    'take {10-25} percent off the price if you would like to keep it',
  ],
  team: list(
    'customer service, engineering, sales, marketing, finance, the warehouse, purchasing, product',
  ),
  channel: list(
    'e-mail, the shop, the phone hotline, our dealers, the newsletter, the trade fair, social media',
  ),
  season: list('spring, summer, autumn, winter, back-to-school, year-end'),
  audience: list(
    'commuters, young families, touring cyclists, students, dealers, cargo bike owners, returning customers, weekend riders',
  ),
  benefit: list(
    'it is mounted in two minutes without tools, it stays dry in the heaviest rain, it can be repaired instead of thrown away, every spare part is available for ten years, it weighs less than a bottle of water, it is seen from 400 metres, it fits nearly every frame, one charge lasts a whole week of commuting, it is made in a workshop that runs on solar power',
  ),
  metric: list(
    'order volume, return rate, average basket, delivery time, first response time, repeat purchases, gross margin, open rate, cost per lead, stock turnover, number of complaints',
  ),
  risk: [
    'the supplier cannot keep the date',
    'nobody has time in the weeks before the trade fair',
    'the data in the {system} is incomplete',
    'the budget is only released in {month}',
    'two teams depend on the same person',
    'the old process has to run in parallel for a while',
    'dealers hear about it too late',
    'the translations are not ready',
  ],
  project: [
    'moving the returns process into the {system}',
    'the launch of the {product}',
    'a customer survey about the {product}',
    'the {season} campaign',
    'the new dealer conditions',
    'the switch to the new {system}',
    'a training day for {team}',
    'the stock count in {month}',
    'the redesign of the packaging',
    'the renewal of the framework contract with {dealer}',
  ],
  month: list(
    'January, February, March, April, May, June, July, August, September, October, November, December',
  ),
  weekday: list('Monday, Tuesday, Wednesday, Thursday, Friday'),
};

/** The same lists in German; the compiler misses none. */
const de: Record<keyof typeof en, string[]> = {
  part: list(
    'Halterung, Ladekabel, linke Klemme, Gummidichtung, Schnellspannhebel, Abdeckplatte, Akku, Schraubensatz, Reflektor, Anleitung',
  ),
  fault: [
    'kam mit einem Riss im Gehäuse an',
    'flackert nach zehn Minuten',
    'lädt nicht mehr',
    'wurde in der falschen Farbe geliefert',
    'ist unvollständig, es fehlt etwas ({part})',
    'klappert auf Kopfsteinpflaster',
    'ist undicht, sobald es regnet',
    'funktioniert nach {2-9} Wochen nicht mehr',
    'passt nicht an meinen Rahmen',
    'hat vorne einen langen Kratzer',
    'macht ein schleifendes Geräusch',
    'lässt sich nicht mehr schließen',
  ],
  cause: [
    'eine Charge, die zu früh verpackt wurde',
    'eine Verwechslung am Packplatz',
    'eine Verzögerung beim Paketdienst in {city}',
    'einen Fehler in unserer Bestandszählung',
    'einen Softwarefehler, der inzwischen behoben ist',
    'einen beschädigten Karton, der das Lager nie hätte verlassen dürfen',
    'ein falsches Etikett am Regal',
    'einen Rückstau nach den Feiertagen',
  ],
  remedy: [
    'Ihnen kostenlos ein Ersatzteil schicken ({part})',
    'das ganze Gerät austauschen',
    'Ihnen den vollen Betrag erstatten',
    'das Paket bei Ihnen abholen lassen',
    'es bei jedem Händler in {city} tauschen',
    'Ihre Garantie um sechs Monate verlängern',
    'Ihnen {10-25} Prozent Nachlass geben, wenn Sie es behalten möchten',
  ],
  team: list(
    'Kundenservice, Entwicklung, Vertrieb, Marketing, Buchhaltung, Lager, Einkauf, Produktmanagement',
  ),
  channel: list(
    'E-Mail, den Shop, die Hotline, unsere Händler, den Newsletter, die Messe, soziale Medien',
  ),
  season: list('Frühjahr, Sommer, Herbst, Winter, Schulanfang, Jahresende'),
  audience: list(
    'Pendler, junge Familien, Tourenradler, Studierende, Händler, Lastenradbesitzer, Stammkunden, Wochenendfahrer',
  ),
  benefit: list(
    'es ist in zwei Minuten ohne Werkzeug montiert, es bleibt auch im stärksten Regen trocken, es lässt sich reparieren statt wegwerfen, jedes Ersatzteil ist zehn Jahre lang lieferbar, es wiegt weniger als eine Flasche Wasser, man sieht es aus 400 Metern, es passt an fast jeden Rahmen, eine Ladung reicht für eine ganze Woche Arbeitsweg, es entsteht in einer Werkstatt mit eigenem Solardach',
  ),
  metric: list(
    'Auftragsvolumen, Retourenquote, durchschnittlicher Warenkorb, Lieferzeit, erste Antwortzeit, Wiederkäufe, Rohertrag, Öffnungsrate, Kosten je Kontakt, Lagerumschlag, Zahl der Reklamationen',
  ),
  risk: [
    'der Lieferant hält den Termin nicht',
    'in den Wochen vor der Messe hat niemand Zeit',
    'die Daten sind unvollständig ({system})',
    'das Budget wird erst im {month} freigegeben',
    'zwei Teams hängen an derselben Person',
    'der alte Ablauf muss eine Weile parallel laufen',
    'die Händler erfahren es zu spät',
    'die Übersetzungen sind nicht fertig',
  ],
  project: [
    'die Umstellung der Retouren',
    'die Einführung: {product}',
    'eine Kundenumfrage zum Produkt {product}',
    'die Kampagne zum Thema {season}',
    'die neuen Händlerkonditionen',
    'den Wechsel der Software ({system})',
    'einen Schulungstag ({team})',
    'die Inventur im {month}',
    'die neue Verpackung',
    'den neuen Rahmenvertrag mit {dealer}',
  ],
  month: list(
    'Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember',
  ),
  weekday: list('Montag, Dienstag, Mittwoch, Donnerstag, Freitag'),
};

/** Word lists that templates may name, by language. */
export const words: Record<
  Language,
  Record<keyof typeof en | keyof typeof names, readonly string[]>
> = {
  en: { ...names, ...en },
  de: { ...names, ...de },
};
