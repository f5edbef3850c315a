/** What was said at length, and what remains of it in a summary. */
export interface Note {
  readonly long: string;
  readonly short: string;
}

const n = (long: string, short: string): Note => ({ long, short });

export const notes: Record<'en' | 'de', readonly Note[]> = {
  en: [
    n(
      '{person} opened the round and explained that the figures for {metric} had arrived only this morning, so that nobody had had the time to look at them in detail; the first impression, however, is that they are {3-14} percent above last year.',
      '{metric}: up {3-14} % on last year, details to follow',
    ),
    n(
      'There was a longer discussion about whether {project} should start before or after the summer break. {person} argued for an early start because otherwise {risk}; the others preferred to wait until the open questions were settled.',
      'Start of {project} is still open; main risk: {risk}',
    ),
    n(
      'Concerning the complaints from {city}, {person} reported that the likely reason was {cause}. About {12-90} customers are affected, and so far {5-11} of them have asked for a refund.',
      '{12-90} complaints from {city}, caused by {cause}',
    ),
    n(
      'The supplier of the {part} has announced a price increase of {4-12} percent from {month} on. {person} will obtain two further offers, but does not expect a big difference because the raw materials have become more expensive for everybody.',
      'Supplier raises the price of the {part} by {4-12} % from {month}; {person} obtains other offers',
    ),
    n(
      '{person} presented the results of the survey among {audience}. Of {210-940} people asked, most praised that {benefit}; what was criticised most often was the {part}, followed by the manual, which many found hard to read.',
      'Survey among {audience}: strong on quality, weak on the {part} and the manual',
    ),
    n(
      'For the trade fair in {city} the stand has been booked and {pieces} samples of the {product} have been ordered. What is missing is somebody who can run the stand on {weekday}, since {person} will be on holiday that week.',
      'Trade fair in {city}: stand booked, one person missing on {weekday}',
    ),
    n(
      'The new version of the {system} goes live on {date}. Until then nobody should enter master data twice. Training is offered on two mornings, and there is a short film for those who cannot come.',
      '{^system} goes live on {date}; training on two mornings',
    ),
    n(
      'It was noted that the response time of {team} has risen from {3-6} to {8-15} hours. The reason is partly illness and partly the fact that tickets are forwarded up to three times before somebody feels responsible for them.',
      'Response time of {team} has more than doubled: illness, and tickets passed on too often',
    ),
    n(
      'With regard to the budget, {person} pointed out that {amount} of the planned {large} have already been spent. If nothing changes the money will last until {month}. Larger orders therefore need an approval from now on.',
      'Budget lasts until {month}; larger orders need approval',
    ),
    n(
      'The warehouse asked once more that returns be labelled clearly. At the moment about one parcel in {6-12} arrives without a number, and finding out where it belongs takes a quarter of an hour each time.',
      'Returns need a number: one parcel in {6-12} has none',
    ),
    n(
      '{person} suggested testing two different subject lines for the newsletter to {audience}. The last one had an open rate of {18-41} percent, which is below what had been hoped for, although the number of clicks was fine.',
      'Newsletter to {audience}: two subject lines will be tested',
    ),
    n(
      'On the subject of spare parts it was agreed that the {part} should be kept in stock for ten years. This costs shelf space, but it is what distinguishes us, and customers mention it again and again.',
      'The {part} stays in stock for ten years',
    ),
    n(
      '{dealer} has asked whether the payment term could be extended from 14 to 30 days. Finance is sceptical because two invoices are overdue; sales would like to agree because the relationship has been good for years.',
      '{dealer} asks for 30 days to pay; finance and sales disagree',
    ),
    n(
      'A customer from {city} has sent a film that shows how the {product} is mounted in under a minute. {person} will ask whether we may use it, and in return offer a voucher.',
      'Film by a customer from {city} may be used for marketing; {person} asks',
    ),
    n(
      'Finally the question came up who looks after the page with frequent questions. It was last changed in {month}, and some of the answers contradict the new conditions. {person} volunteered for the first pass.',
      '{person} revises the page with frequent questions',
    ),
    n(
      'The audit of the stock count found {3-19} differences, most of them small. Only in the case of the {product} were {pieces} pieces missing on paper, which turned out to be a booking in the wrong month.',
      'Stock count: small differences; {product} booked in the wrong month',
    ),
  ],
  de: [
    n(
      '{person} eröffnete die Runde und berichtete, dass die Zahlen erst heute Morgen gekommen seien ({metric}) und noch niemand sie im Einzelnen geprüft habe; der erste Eindruck sei aber, dass sie {3-14} Prozent über dem Vorjahr liegen.',
      '{metric}: {3-14} % über Vorjahr, Einzelheiten folgen',
    ),
    n(
      'Länger diskutiert wurde, ob wir vor oder nach der Sommerpause beginnen, es ging um {project}. {person} war für einen frühen Beginn, weil sonst gilt: {risk}. Die anderen wollten warten, bis die offenen Fragen geklärt sind.',
      'Beginn noch offen; größtes Risiko: {risk}',
    ),
    n(
      'Zu den Reklamationen aus {city} sagte {person}, der Grund sei wohl {cause}. Betroffen sind etwa {12-90} Kundinnen und Kunden, {5-11} davon wollen ihr Geld zurück.',
      '{12-90} Reklamationen aus {city}, Ursache bekannt',
    ),
    n(
      'Der Lieferant kündigt ab {month} eine Preiserhöhung von {4-12} Prozent an ({part}). {person} holt zwei weitere Angebote ein, erwartet aber keinen großen Unterschied, weil die Rohstoffe für alle teurer geworden sind.',
      'Preis steigt ab {month} um {4-12} % ({part}); {person} holt Angebote ein',
    ),
    n(
      '{person} stellte die Ergebnisse der Umfrage vor ({audience}). Von {210-940} Befragten lobten die meisten: {benefit}. Kritisiert wurde vor allem die Anleitung, die viele schwer verständlich fanden.',
      'Umfrage ({audience}): Qualität gut, Anleitung schwer verständlich',
    ),
    n(
      'Für die Messe in {city} ist der Stand gebucht, {pieces} Muster sind bestellt ({product}). Es fehlt noch jemand für {weekday}, weil {person} in dieser Woche Urlaub hat.',
      'Messe in {city}: Stand gebucht, am {weekday} fehlt eine Person',
    ),
    n(
      'Die neue Version geht am {date} in Betrieb ({system}). Bis dahin soll niemand Stammdaten doppelt eingeben. Schulungen gibt es an zwei Vormittagen, dazu einen kurzen Film für alle, die nicht kommen können.',
      'Umstellung am {date} ({system}); Schulung an zwei Vormittagen',
    ),
    n(
      'Die Antwortzeit ist von {3-6} auf {8-15} Stunden gestiegen ({team}). Das liegt zum Teil an Krankheit und zum Teil daran, dass Anfragen bis zu dreimal weitergereicht werden, bevor sich jemand zuständig fühlt.',
      'Antwortzeit mehr als verdoppelt ({team}): Krankheit und zu viel Weiterreichen',
    ),
    n(
      'Zum Budget merkte {person} an, dass von geplanten {large} bereits {amount} ausgegeben sind. Wenn sich nichts ändert, reicht das Geld bis {month}. Größere Bestellungen brauchen deshalb ab sofort eine Freigabe.',
      'Budget reicht bis {month}; größere Bestellungen brauchen Freigabe',
    ),
    n(
      'Das Lager bittet noch einmal darum, Rücksendungen deutlich zu beschriften. Derzeit kommt etwa jedes {6-12}. Paket ohne Nummer an, und die Suche dauert jedes Mal eine Viertelstunde.',
      'Rücksendungen brauchen eine Nummer, jedes {6-12}. Paket hat keine',
    ),
    n(
      '{dealer} fragt, ob das Zahlungsziel von 14 auf 30 Tage verlängert werden kann. Die Buchhaltung ist skeptisch, weil zwei Rechnungen offen sind; der Vertrieb würde gerne zustimmen.',
      '{dealer} möchte 30 Tage Zahlungsziel; keine Einigkeit',
    ),
    n(
      'Zum Schluss kam die Frage auf, wer die Seite mit den häufigen Fragen pflegt. Sie wurde zuletzt im {month} geändert, und einige Antworten widersprechen den neuen Bedingungen. {person} übernimmt den ersten Durchgang.',
      '{person} überarbeitet die Seite mit den häufigen Fragen',
    ),
  ],
};
