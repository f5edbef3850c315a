import { describe, expect, it } from 'vitest';
import { foundIn } from '../../../test/support/redaction.ts';

describe('numbers of people, contracts and vehicles', () => {
  it.each([
    ['Personalnummer 40231 fehlt in der Liste', 'ID 40231'],
    ['Kundennummer: 448213', 'ID 448213'],
    ['Kennzeichen KN-AB 1234 steht im Hof', 'ID KN-AB 1234'],
    ['her staff number 88213 is wrong', 'ID 88213'],
    ['policy no. PB-882134 has ended', 'ID PB-882134'],
    ['número de cliente 55102 y nada más', 'ID 55102'],
    ['la póliza 7731-20846 está vencida', 'ID 7731-20846'],
    ['numéro de client 90412 à vérifier', 'ID 90412'],
    ['immatriculation AB-123-CD du camion', 'ID AB-123-CD'],
    ['numer pracownika 30551 jest zły', 'ID 30551'],
    ['auto nr rej. WX 4521K stoi', 'ID WX 4521K'],
    ['törzsszám 30418 hibás', 'ID 30418'],
    ['rendszám ABC-123 hiányzik', 'ID ABC-123'],
    ['the reader said A203177 and stopped', 'ID A203177'],
    ['the container MSKU 604112-7 is late', 'ID MSKU 604112-7'],
    ['see statement_4411735008812266.pdf', 'ID 4411735008812266'],
  ])('are found in "%s"', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it.each([
    ['Durchwahl 12 oder Zentrale', '12'],
    ['call ext. 4471 before noon', '4471'],
    ['llame a la extensión 27 por favor', '27'],
    ['poste 412 à la comptabilité', '412'],
    ['proszę dzwonić wew. 115 rano', '115'],
    ['hívja a 27-es melléket délután', '27'],
    ['mellék 214', '214'],
    ['rufen Sie an, App. 318, im Lager', '318'],
    ['ring the gate (intercom 108) first', '108'],
    ['内線2145まで', '2145'],
  ])('an extension is found in "%s"', (text, digits) => {
    expect(foundIn(text).join(' ')).toContain(digits === '2145' ? 'TEXT' : `PHONE ${digits}`);
  });

  it.each([
    'order 20394812 of 31.12.2021',
    'Rechnung 4711882 vom Mai',
    'use SHA-256 or AES-256 for it',
    'from 2019-2023 it grew by 12-15 percent',
    'it costs 1.250.000 Euro',
    'on 2024-03-12 and 20240312',
    'pages 100-200 and 1000-2000',
  ])('are not: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
