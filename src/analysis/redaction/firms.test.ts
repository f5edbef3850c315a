import { describe, expect, it } from 'vitest';
import { redact, redactInAnyLanguage } from './index.ts';

describe('firms', () => {
  it.each([
    ['Die Tischlerei Harms liefert nicht vor Mai.', 'Harms'],
    ['La maison Madec & Fils a répondu hier.', 'Madec'],
    ['We wrote to Summit Roofing about the quote.', 'Summit Roofing'],
    ['The letter of Hartley & Boone is late.', 'Hartley Boone'],
    ['Das Angebot von Röhrl & Söhne GmbH & Co. KG liegt vor.', 'Röhrl Söhne'],
    ['Die Firma Dornhuber liefert erst im Mai.', 'Dornhuber'],
    ['The claim from Pellbrook Joinery Ltd is for 4,500 pounds.', 'Pellbrook Joinery'],
    ['La factura de Talleres Arnedo S.L. no ha llegado.', 'Arnedo'],
    ['Comimos en el hotel Casa de los Tilos con ellos.', 'Tilos'],
    ['La société Brunel Frères SARL a répondu hier.', 'Brunel Frères'],
    ['Faktura od firmy Metpol sp. z o.o. jest błędna.', 'Metpol'],
    ['Nie możemy zamówić tego w hurtowni Pod Dębem na jutro.', 'Dębem'],
    ['Az ajánlat a Dunaplast Építő Kft. cégtől jött.', 'Dunaplast Építő'],
  ])('are found in "%s"', (text, names) => {
    for (const name of names.split(' ')) expect(redact(text)).not.toContain(name);
  });

  it.each([
    ['请联系苏州恒瑞电子有限公司确认', '恒瑞'],
    ['株式会社ヤマト精工に連絡', 'ヤマト'],
  ])('are found in "%s", even where such text may leave', (text, name) => {
    expect(redactInAnyLanguage(text)).not.toContain(name);
  });
});

describe('Chinese and Japanese', () => {
  it.each([
    ['请把合同发给张伟经理和小李', '张伟 小李'],
    ['姓名：欧阳明 部门：采购', '欧阳明'],
    ['上海市浦东新区世纪大道100号', '世纪大道100号'],
    ['田中さんと佐々木部長に送る', '田中 佐々木'],
    ['担当：高橋 由美', '高橋'],
  ])('people and addresses are found in "%s" where it may leave', (text, names) => {
    for (const name of names.split(' ')) expect(redactInAnyLanguage(text)).not.toContain(name);
  });

  it('leave nothing but a mark otherwise, and a language that is not known neither', () => {
    expect(redact('请把合同发给张伟经理和小李,电话分机3321。')).toBe('[TEXT]');
    const dutch = 'Wij verhuizen volgende maand ons magazijn naar een nieuwe plek buiten de stad.';
    expect(redact(`Bitte übersetze diesen Satz ins Deutsche:\n${dutch}`)).toBe(
      'Bitte übersetze diesen Satz ins Deutsche:\n[TEXT]',
    );
    expect(redactInAnyLanguage(dutch)).not.toContain('[TEXT]');
  });
});
