/** What customers write to complain. */
export const letter = {
  en: {
    opening: [
      'Hello,',
      'Dear Sir or Madam,',
      'Hi there,',
      'Good [morning|afternoon|evening],',
      'To whom it may concern,',
      'Hey Ellerbek team,',
    ],
    story: [
      '[on|around] {date} I ordered the {product} (order {order}), and it {fault}.',
      'I have had the {product} for {2-9} weeks now and it {fault}.',
      'my {product} from order {order} {fault}. [I am really disappointed|That is a pity, because otherwise I like it].',
      'we bought {2-6} pieces of the {product} for our [office|club|day nursery] and one of them {fault}.',
      'this is the second time that I write to you about order {order}. The {product} still {fault}.',
    ],
    details: [
      'I have already tried a different {part}, without any change.',
      'The {part} looks [bent|worn|as if it had been used before].',
      'Your hotline told me to wait until {weekday}, but nobody called back.',
      'I need it for a tour on {date}, so time is short.',
      'Pictures are attached.',
      'The tracking page has said "in {city}" for {3-9} days.',
      'A dealer in {city} told me that this is a known problem.',
      'I paid {amount} for it, which is not exactly little.',
      'The packaging was already open when it arrived.',
      'In the manual I could not find anything about it.',
    ],
    demand: [
      'Can you [send me a new one|replace it|tell me what to do]?',
      'I would like my money back.',
      'How do we proceed?',
      'Please get back to me [before {weekday}|as soon as possible|this week].',
      'Could you at least send me the {part}?',
    ],
    closing: [
      'Regards,\n{first} {customer}',
      'Best regards\n{first} {customer}',
      '{first} {customer}\n{city}',
      'Thanks in advance\n{customer}',
    ],
  },
  de: {
    opening: [
      'Hallo,',
      'Guten Tag,',
      'Sehr geehrte Damen und Herren,',
      'Liebes Ellerbek-Team,',
      'Moin,',
    ],
    story: [
      'am {date} habe ich bei Ihnen bestellt ({product}, Bestellung {order}). Leider: Es {fault}.',
      'seit {2-9} Wochen habe ich das Produkt {product}, und nun das: Es {fault}.',
      'zu meiner Bestellung {order} ({product}): Das gute Stück {fault}.',
      'ich schreibe Ihnen jetzt zum zweiten Mal wegen {order}. Das Problem ist dasselbe, es {fault}.',
    ],
    details: [
      'Ein anderes Teil habe ich schon ausprobiert ({part}), ohne Erfolg.',
      'An der Hotline hieß es, ich solle bis {weekday} warten. Es hat sich niemand gemeldet.',
      'Ich brauche es für eine Tour am {date}, es eilt also.',
      'Fotos hängen an.',
      'In der Sendungsverfolgung steht seit {3-9} Tagen "{city}".',
      'Ein Händler in {city} meinte, das sei ein bekanntes Problem.',
      'Immerhin habe ich {amount} dafür bezahlt.',
      'Die Verpackung war bei der Ankunft schon offen.',
    ],
    demand: [
      'Können Sie mir [ein neues schicken|sagen, was ich tun soll|das ersetzen]?',
      'Ich hätte gerne mein Geld zurück.',
      'Wie gehen wir weiter vor?',
      'Bitte melden Sie sich [bis {weekday}|möglichst bald].',
    ],
    closing: [
      'Mit freundlichen Grüßen\n{first} {customer}',
      'Viele Grüße\n{first} {customer}',
      '{first} {customer}, {city}',
    ],
  },
};

/** What they are answered. */
export const reply = {
  en: {
    greeting: [
      'Dear {first} {customer},',
      'Hello {first} {customer},',
      'Hi {first},',
      'Dear {customer} family,',
    ],
    thanks: [
      'Thank you for [writing to us|getting in touch|your message] [and for the details|about order {order}|about your {product}].',
      'Thank you for letting us know [so quickly|and for your patience], and for [describing it so clearly|the pictures you sent].',
      'It is good that you [told us|wrote|wrote right away]; [things like this should not stay with you|we would not have noticed otherwise].',
    ],
    sorry: [
      'I am sorry that your {product} {fault}. That is not the quality we [stand for|want to deliver].',
      'I can well understand that you are [annoyed|disappointed], and I apologise for the trouble.',
      'We are sorry about this: when something costs {amount}, it has to work.',
      'This should not have happened, and [I am sorry that you had to write twice|I apologise on behalf of the whole team].',
    ],
    cause: [
      'I have looked into it with {colleague} from {team}. The reason is most likely {cause}.',
      'What went wrong? We suspect {cause}, and {team} is already [checking it|dealing with it].',
      'According to our records the parcel left {city} on {weekday}; the fault seems to come from {cause}.',
      'The cause was {cause}. We have since [changed the procedure|checked the remaining stock|informed {team}].',
    ],
    action: [
      'We will {remedy}. You do not have to do anything [for that|else].',
      'I suggest that we {remedy}. [Just reply to this message with your current address|A short "yes" to this message is enough].',
      'To put this right, we will {remedy}, and it will be on its way by {weekday}.',
      'You have two options: we {remedy}, or we {remedy}. Please tell me which one [suits you better|you prefer].',
    ],
    steps: [
      'Until then, please [do not charge it|leave the {part} where it is|keep the original packaging].',
      'Before you send it back, [please remove the {part}|please note the serial number on the underside].',
      'The return label is attached; the parcel can be handed in at any shop of the carrier.',
      'If you need it earlier, [our dealer|the service point] in {city} can help you on the spot.',
      'The refund usually arrives within {3-7} working days.',
      'You will get a message with the tracking number as soon as the parcel has left our warehouse.',
    ],
    extra: [
      'As a small apology I have added a voucher over {small} to your account.',
      'As a thank-you for your patience, shipping for your next order is on us.',
      'By the way: from {month} on there is an improved {part}, which you will get automatically.',
    ],
    close: [
      'If anything is still unclear, [just reply to this e-mail|call us on weekdays between 8 and 18|I am glad to help].',
      'Please let me know whether this works for you.',
      'I hope that you will soon enjoy your {product} again.',
      'Thank you for giving us the chance to put it right.',
    ],
    sign: [
      'Kind regards\n{colleague}, Ellerbek customer service',
      'Best wishes\nYour Ellerbek team',
      'Kind regards from {city}\n{colleague}',
    ],
  },
  de: {
    greeting: [
      'Guten Tag {first} {customer},',
      'Hallo {first} {customer},',
      'Liebe Familie {customer},',
    ],
    thanks: [
      'vielen Dank für Ihre Nachricht [zur Bestellung {order}|und die ausführliche Beschreibung|und Ihre Geduld].',
      'danke, dass Sie sich [gleich|noch einmal] gemeldet haben.',
      'schön, dass Sie uns schreiben, auch wenn der Anlass ärgerlich ist.',
    ],
    sorry: [
      'Es tut mir leid, dass Ihr Produkt ({product}) nicht so funktioniert, wie es soll.',
      'Ich verstehe gut, dass Sie [enttäuscht|verärgert] sind, und bitte um Entschuldigung.',
      'Das entspricht nicht dem, was wir liefern wollen. Für den Ärger entschuldige ich mich.',
      'Wenn etwas {amount} kostet, muss es funktionieren. Da haben Sie recht.',
    ],
    cause: [
      'Ich habe das mit {colleague} ({team}) geprüft. Der Grund ist vermutlich {cause}.',
      'Woran lag es? Wir vermuten {cause}.',
      'Nach unseren Unterlagen ging das Paket am {weekday} in {city} ab; der Fehler geht wohl auf {cause} zurück.',
    ],
    action: [
      'Wir werden {remedy}. Sie müssen dafür nichts weiter tun.',
      'Mein Vorschlag: Wir werden {remedy}. Eine kurze Antwort auf diese Nachricht genügt.',
      'Um das in Ordnung zu bringen, werden wir {remedy}, und zwar bis {weekday}.',
    ],
    steps: [
      'Bitte heben Sie die Originalverpackung bis dahin auf.',
      'Der Rücksendeschein hängt an; Sie können das Paket in jeder Filiale abgeben.',
      'Wenn es schneller gehen soll, hilft Ihnen unser Händler in {city} direkt weiter.',
      'Die Erstattung ist in der Regel nach {3-7} Werktagen auf Ihrem Konto.',
      'Die Sendungsnummer erhalten Sie, sobald das Paket unser Lager verlässt.',
    ],
    extra: [
      'Als kleine Entschuldigung habe ich Ihrem Konto einen Gutschein über {small} gutgeschrieben.',
      'Der Versand Ihrer nächsten Bestellung geht auf uns.',
      'Übrigens: Ab {month} gibt es ein verbessertes Ersatzteil ({part}), das Sie automatisch bekommen.',
    ],
    close: [
      'Wenn noch etwas unklar ist, antworten Sie einfach auf diese E-Mail.',
      'Geben Sie mir gerne kurz Bescheid, ob das für Sie passt.',
      'Danke, dass Sie uns die Gelegenheit geben, das in Ordnung zu bringen.',
    ],
    sign: [
      'Freundliche Grüße\n{colleague}, Kundenservice Ellerbek',
      'Herzliche Grüße\nIhr Ellerbek-Team',
      'Freundliche Grüße aus {city}\n{colleague}',
    ],
  },
};
