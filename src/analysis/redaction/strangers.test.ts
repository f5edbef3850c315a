import { describe, expect, it } from 'vitest';
import { foundIn } from '../../../test/support/redaction.ts';
import { redact } from './index.ts';

describe('people in six languages', () => {
  it.each([
    [
      'kannst du das bitte an frau wolkersdorf und herr bergmoser schicken',
      'wolkersdorf bergmoser',
    ],
    ['Der Termin mit Herrn Kessel und Ansprechpartner Jochen Amsel steht', 'Kessel Amsel'],
    ['pls send it to mr okonkwo and to deirdre in payroll before noon', 'okonkwo deirdre'],
    ['We met Fenwick Adeyemi and the people of his team on Monday', 'Fenwick Adeyemi'],
    ['hay que avisar a la sra belmonte y a nuria antes del viernes por favor', 'belmonte nuria'],
    [
      'Ayer hablamos con Dolores y con Germán Palacios del contrato nuevo',
      'Dolores Germán Palacios',
    ],
    ['pourriez-vous prévenir mme garrouste et m. delvaux avant la réunion', 'garrouste delvaux'],
    ['Le dossier de Yves Kermarrec est arrivé chez nous ce matin', 'Yves Kermarrec'],
    ['proszę przekazać to pani Zalewskiej i panu Krupie jeszcze dzisiaj', 'Zalewskiej Krupie'],
    ['Wczoraj rozmawiałem z Bogdanem i Dorotą o nowej umowie', 'Bogdanem Dorotą'],
    ['kérlek írj még ma Pataki Ferencnek és szűcs úrnak a számláról', 'Pataki Ferencnek szűcs'],
    ['Zsolti és Csabi cserél szombaton, szólj nekik', 'Zsolti Csabi'],
    ['dis à cricri et loulou que le camion part à 6 h', 'cricri'],
    ['los pasillos: paqui 1-8, iker 9-16, lo que sobre mañana', 'paqui iker'],
    ['Tegnap beszéltem Gáborral és Péterrel az új szerződésről', 'Gáborral Péterrel'],
  ])('are found in "%s"', (text, names) => {
    const left = redact(text);
    for (const name of names.split(' ')) expect(left).not.toContain(name);
  });

  it.each([
    'Die Spurenstoffanalyse im Forellenteich und der Baumwipfelpfad kosten mehr als die Kläranlage.',
    'bitte den rechnungsabgleich pruefen und die zahlungserinnerung kuerzer machen',
    'max 5 Seiten, gern auch weniger, und die Tabelle bitte ganz am Ende',
    'The onboarding checklist for new starters is in the SharePoint folder.',
    'Explica la diferencia entre el margen bruto y el beneficio neto de la empresa.',
    "Rédigez une relance polie pour une facture impayée depuis plus d'un mois.",
    'Przygotuj zestawienie kosztów za ostatni kwartał i krótkie podsumowanie.',
    'Készíts rövid összefoglalót az elmúlt negyedév költségeiről a vezetőknek.',
  ])('are not found in "%s"', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('are no names of a program, nor words written in haste about one', () => {
    const text = 'my pytohn function fals with df.groupbyfoo, why? the retrun value is wrong';
    expect(foundIn(text)).toEqual([]);
  });

  it('leaves towns and countries, which name nobody', () => {
    expect(redact('Wir fahren im Mai nach Augsburg und dann weiter nach Portugal.')).toContain(
      'Augsburg',
    );
  });
});
