/** One sentence in four languages; `{...}` are facts that read alike in each. */
export interface Parallel {
  readonly en: string;
  readonly de: string;
  readonly hu: string;
  readonly fr: string;
}

const p = (en: string, de: string, hu: string, fr: string): Parallel => ({ en, de, hu, fr });

export const openings: readonly Parallel[] = [
  p(
    'Dear Ms {customer},',
    'Sehr geehrte Frau {customer},',
    'Tisztelt {customer} Asszony!',
    'Chère Madame {customer},',
  ),
  p(
    'Dear Mr {customer},',
    'Sehr geehrter Herr {customer},',
    'Tisztelt {customer} Úr!',
    'Cher Monsieur {customer},',
  ),
  p('Hello {first},', 'Hallo {first},', 'Szia {first}!', 'Bonjour {first},'),
  p('Dear partners,', 'Liebe Partner,', 'Kedves Partnereink!', 'Chers partenaires,'),
  p(
    'Dear team at {dealer},',
    'Liebes Team von {dealer},',
    'Kedves {dealer} csapat!',
    'Chère équipe de {dealer},',
  ),
];

export const middles: readonly Parallel[] = [
  p(
    'Thank you very much for your order {order}.',
    'Vielen Dank für Ihre Bestellung {order}.',
    'Köszönjük szépen a(z) {order} számú megrendelését.',
    'Merci beaucoup pour votre commande {order}.',
  ),
  p(
    'The goods left our warehouse this morning.',
    'Die Ware hat heute Morgen unser Lager verlassen.',
    'Az áru ma reggel elhagyta a raktárunkat.',
    'La marchandise a quitté notre entrepôt ce matin.',
  ),
  p(
    'Unfortunately the delivery will be about a week late.',
    'Leider verspätet sich die Lieferung um etwa eine Woche.',
    'Sajnos a szállítás körülbelül egy hetet késik.',
    'Malheureusement, la livraison aura environ une semaine de retard.',
  ),
  p(
    'The reason is a shortage of parts at our supplier.',
    'Grund ist ein Teilemangel bei unserem Lieferanten.',
    'Ennek oka az alkatrészhiány a beszállítónknál.',
    'La raison en est une pénurie de pièces chez notre fournisseur.',
  ),
  p(
    'We apologise for the inconvenience.',
    'Wir bitten um Entschuldigung für die Unannehmlichkeiten.',
    'Elnézést kérünk a kellemetlenségért.',
    'Nous vous prions de nous excuser pour ce désagrément.',
  ),
  p(
    'You will find the invoice {invoice} attached.',
    'Die Rechnung {invoice} finden Sie im Anhang.',
    'A(z) {invoice} számú számlát mellékelten találja.',
    'Vous trouverez la facture {invoice} en pièce jointe.',
  ),
  p(
    'The amount of {amount} is due within 14 days.',
    'Der Betrag von {amount} ist innerhalb von 14 Tagen fällig.',
    'A(z) {amount} összeg 14 napon belül esedékes.',
    'Le montant de {amount} est payable sous 14 jours.',
  ),
  p(
    'Please confirm the delivery address before Friday.',
    'Bitte bestätigen Sie die Lieferadresse vor Freitag.',
    'Kérjük, péntek előtt erősítse meg a szállítási címet.',
    "Veuillez confirmer l'adresse de livraison avant vendredi.",
  ),
  p(
    'We can offer you a discount of ten percent on the next order.',
    'Wir können Ihnen zehn Prozent Rabatt auf die nächste Bestellung anbieten.',
    'A következő rendelésre tíz százalék kedvezményt tudunk ajánlani.',
    'Nous pouvons vous offrir une remise de dix pour cent sur la prochaine commande.',
  ),
  p(
    'The {product} is available again from next month.',
    'Das Produkt {product} ist ab nächstem Monat wieder lieferbar.',
    'A(z) {product} a jövő hónaptól ismét kapható.',
    'Le produit {product} est de nouveau disponible à partir du mois prochain.',
  ),
  p(
    'The defective part will be replaced free of charge.',
    'Das defekte Teil wird kostenlos ersetzt.',
    'A hibás alkatrészt díjmentesen cseréljük.',
    'La pièce défectueuse sera remplacée gratuitement.',
  ),
  p(
    'Our warranty covers two years from the date of purchase.',
    'Unsere Garantie gilt zwei Jahre ab Kaufdatum.',
    'A garanciánk a vásárlástól számított két évig érvényes.',
    "Notre garantie couvre deux ans à compter de la date d'achat.",
  ),
  p(
    'Please send the parcel back in its original packaging.',
    'Bitte schicken Sie das Paket in der Originalverpackung zurück.',
    'Kérjük, a csomagot az eredeti csomagolásban küldje vissza.',
    "Veuillez renvoyer le colis dans son emballage d'origine.",
  ),
  p(
    'Do not expose the battery to temperatures above 45 degrees.',
    'Setzen Sie den Akku keinen Temperaturen über 45 Grad aus.',
    'Ne tegye ki az akkumulátort 45 fok feletti hőmérsékletnek.',
    "N'exposez pas la batterie à des températures supérieures à 45 degrés.",
  ),
  p(
    'Tighten the screws by hand before the first ride.',
    'Ziehen Sie die Schrauben vor der ersten Fahrt von Hand an.',
    'Az első út előtt kézzel húzza meg a csavarokat.',
    'Serrez les vis à la main avant le premier trajet.',
  ),
  p(
    'We look forward to meeting you at the trade fair in {city}.',
    'Wir freuen uns auf das Treffen auf der Messe in {city}.',
    'Örömmel várjuk a találkozást a vásáron ({city}).',
    'Nous nous réjouissons de vous rencontrer au salon de {city}.',
  ),
  p(
    'Our new catalogue contains more than forty articles.',
    'Unser neuer Katalog enthält mehr als vierzig Artikel.',
    'Új katalógusunk több mint negyven terméket tartalmaz.',
    'Notre nouveau catalogue contient plus de quarante articles.',
  ),
  p(
    'Prices are valid until the end of the quarter.',
    'Die Preise gelten bis zum Ende des Quartals.',
    'Az árak a negyedév végéig érvényesek.',
    "Les prix sont valables jusqu'à la fin du trimestre.",
  ),
  p(
    'The minimum order is {pieces} pieces.',
    'Die Mindestbestellmenge beträgt {pieces} Stück.',
    'A minimális rendelési mennyiség {pieces} darab.',
    'La commande minimale est de {pieces} pièces.',
  ),
  p(
    'Transport is insured up to the door.',
    'Der Transport ist bis zur Haustür versichert.',
    'A szállítás a házhoz érkezésig biztosított.',
    "Le transport est assuré jusqu'à votre porte.",
  ),
  p(
    'We have noted your complaint and passed it on.',
    'Wir haben Ihre Reklamation aufgenommen und weitergeleitet.',
    'Panaszát rögzítettük és továbbítottuk.',
    'Nous avons enregistré votre réclamation et l’avons transmise.',
  ),
  p(
    'A technician will call you tomorrow morning.',
    'Ein Techniker ruft Sie morgen Vormittag an.',
    'Egy technikus holnap délelőtt felhívja Önt.',
    'Un technicien vous appellera demain matin.',
  ),
  p(
    'The spare part can be ordered in our shop.',
    'Das Ersatzteil kann in unserem Shop bestellt werden.',
    'A pótalkatrész webáruházunkban rendelhető.',
    'La pièce de rechange peut être commandée dans notre boutique.',
  ),
  p(
    'Each lamp is tested for eight hours before it is shipped.',
    'Jede Lampe wird vor dem Versand acht Stunden lang geprüft.',
    'Szállítás előtt minden lámpát nyolc órán át tesztelünk.',
    "Chaque lampe est testée pendant huit heures avant d'être expédiée.",
  ),
  p(
    'The colour may differ slightly from the picture.',
    'Die Farbe kann leicht vom Bild abweichen.',
    'A szín kissé eltérhet a képen láthatótól.',
    'La couleur peut différer légèrement de la photo.',
  ),
  p(
    'Payment by bank transfer or card is possible.',
    'Die Zahlung per Überweisung oder Karte ist möglich.',
    'Banki átutalással vagy kártyával is fizethet.',
    'Le paiement par virement ou par carte est possible.',
  ),
  p(
    'Our office is closed on public holidays.',
    'An Feiertagen ist unser Büro geschlossen.',
    'Irodánk ünnepnapokon zárva tart.',
    'Notre bureau est fermé les jours fériés.',
  ),
  p(
    'The contract is extended by one year unless it is cancelled.',
    'Der Vertrag verlängert sich um ein Jahr, sofern er nicht gekündigt wird.',
    'A szerződés egy évvel meghosszabbodik, ha nem mondják fel.',
    "Le contrat est prolongé d'un an s'il n'est pas résilié.",
  ),
  p(
    'Both parties keep the content of this agreement confidential.',
    'Beide Parteien behandeln den Inhalt dieser Vereinbarung vertraulich.',
    'A megállapodás tartalmát mindkét fél bizalmasan kezeli.',
    'Les deux parties gardent confidentiel le contenu de cet accord.',
  ),
];

export const closings: readonly Parallel[] = [
  p(
    'If you have any questions, please do not hesitate to write to us.',
    'Bei Fragen schreiben Sie uns gerne jederzeit.',
    'Kérdés esetén írjon nekünk bátran.',
    "Si vous avez des questions, n'hésitez pas à nous écrire.",
  ),
  p(
    'We thank you for your trust.',
    'Wir danken Ihnen für Ihr Vertrauen.',
    'Köszönjük bizalmát.',
    'Nous vous remercions de votre confiance.',
  ),
  p(
    'We are happy to help you at any time.',
    'Wir helfen Ihnen jederzeit gerne weiter.',
    'Bármikor szívesen segítünk.',
    'Nous restons volontiers à votre disposition.',
  ),
  p(
    'Kind regards\n{colleague}',
    'Freundliche Grüße\n{colleague}',
    'Üdvözlettel\n{colleague}',
    'Cordialement\n{colleague}',
  ),
];
