import { describe, expect, it } from 'vitest';
import { foundIn } from '../../../test/support/redaction.ts';

describe('direct identifiers', () => {
  it.each([
    ['write to first.last+tag@mail.example.org, or not', 'EMAIL first.last+tag@mail.example.org'],
    ['Mail: ä.ö@münchen.example', 'EMAIL ä.ö@münchen.example'],
    ['write to first.last [at] example [dot] org today', 'EMAIL first.last [at] example [dot] org'],
    ['see https://shop.test.de/orders?id=7.', 'URL https://shop.test.de/orders?id=7'],
    ['see https://wikipedia.org.evil.test/page', 'URL https://wikipedia.org.evil.test/page'],
    ['see https://docs.python.org/3/?user=7', 'URL https://docs.python.org/3/?user=7'],
    ['host 172.61.42.192 does not answer', 'IP 172.61.42.192'],
    ['host 2001:db8:0:0:8:800:200c:417a answers', 'IP 2001:db8:0:0:8:800:200c:417a'],
    ['host fe80::1ff:fe23:4567:890a answers', 'IP fe80::1ff:fe23:4567:890a'],
    ['card 00:1B:44:11:3A:B7 is blocked', 'MAC 00:1B:44:11:3A:B7'],
    ['charge 4539 5787 6362 1486 now', 'CREDIT_CARD 4539 5787 6362 1486'],
    ['charge 374744544168082 now', 'CREDIT_CARD 374744544168082'],
    ['my credit card is 4539578763621487', 'CREDIT_CARD 4539578763621487'],
    ['Bitte auf DE89 3704 0044 0532 0130 00 zahlen', 'IBAN DE89 3704 0044 0532 0130 00'],
    ['a slip in it: DE88 3704 0044 0532 0130 00 all the same', 'IBAN DE88 3704 0044 0532 0130 00'],
    ['oder gleich (0172 5550148), sie weiß Bescheid', 'PHONE 0172 5550148'],
    ['my iban is gb29nwbk60161331926819 ok', 'IBAN gb29nwbk60161331926819'],
    ['Kontonummer: 532013000', 'ACCOUNT 532013000'],
    ['ssn 078-05-1120', 'SSN 078-05-1120'],
    ['Meine Steuer-ID lautet 86 095 742 719.', 'SSN 86 095 742 719'],
    ['Rentenversicherungsnummer 15 070649 C 103', 'SSN 15 070649 C 103'],
    ['NI number QQ 12 34 56 C is a sample, AB 12 34 56 C is not', 'SSN AB 12 34 56 C'],
    ['AHV 756.9217.0769.85', 'SSN 756.9217.0769.85'],
    ['DNI 12345678Z', 'SSN 12345678Z'],
    ['codice fiscale RSSMRA85T10A562S', 'SSN RSSMRA85T10A562S'],
    ['personnummer 811218-9876', 'SSN 811218-9876'],
    ['CPF 123.456.789-09', 'SSN 123.456.789-09'],
    ["my driver's license number is 2270-66-1551", 'DRIVER_LICENSE 2270-66-1551'],
    ['Führerschein-Nr. B072RRE2I55', 'DRIVER_LICENSE B072RRE2I55'],
    ['Reisepassnummer: C01X00T47', 'ID C01X00T47'],
    ['geboren am 12.04.1956 im Spital', 'DATE 12.04.1956'],
    ['date of birth: April 12, 1956', 'DATE April 12, 1956'],
    ['a 79 year old woman', 'AGE 79'],
    ['er ist 45 Jahre alt', 'AGE 45'],
    ['open /home/jschmidt/notes/a.txt', 'PERSON jschmidt'],
  ])('finds in "%s"', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it.each([
    ['decorator', '@app.route("/a")\ndef index(): return 1'],
    ['package', 'npm install lodash@4.17.21 and git@github.com:a/b.git'],
    ['public page', 'see https://docs.python.org/3/library/re.html'],
    ['local address', 'http://localhost:3000/a and 127.0.0.1 and 255.255.255.0'],
    ['version', 'version 10.2.4.1 or v1.2.3.4'],
    ['time and slice', 'at 12:30:45 take a[1::2] of std::vector'],
    ['decimal', 'pi is 3.14159265358979323846 or 4539578763621486.0'],
    ['long number', 'ids 4539578763621487 and 1234567890123456'],
    ['UUID', 'id 550e8400-e29b-41d4-a716-446655440000'],
    ['digest', 'sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['date of a thing', 'the report of 12.04.2020 and 2021-03-31'],
    ['age of a thing', 'the file is 3 versions old'],
    ['template of a home', 'cd /home/user/app'],
  ])('leaves alone: %s', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('phone numbers', () => {
  it.each([
    ['+49 30 901820', '+49 (0)30 90182-0', '0049 30 901820', '(415) 555-0132', '415-555-0132'],
    ['030 9018200', '0171 2345678', '06 12 34 56 78', '001-432-815-4117x12', '(03) 5327 5996'],
  ])('are found in prose by their shape: %s, %s, %s, %s, %s', (...numbers) => {
    for (const number of numbers)
      expect(foundIn(`I got it: ${number}.`)).toContain(`PHONE ${number}`);
  });

  it.each(['33 93 31', '5403926876', '780 6326', '516 466 638', '51-16-34-25'])(
    'are found after a word for them: %s',
    (number) => {
      for (const cue of ['Phone: ', 'Tel. ', 'You can call ', 'Handy: ', 'Telefonnummer lautet '])
        expect(foundIn(cue + number), cue).toContain(`PHONE ${number}`);
    },
  );

  it('are found before a word for them', () => {
    expect(foundIn('516 466 638 office\n97 111421-Fax')).toEqual([
      'PHONE 516 466 638',
      'PHONE 97 111421',
    ]);
  });

  it.each([
    'between 2020-01-31 and 2021-03-31',
    'from 2019 - 2023 it grew',
    'data = [100, 200, 3000, 40000, 500000]',
    'x = 1234567890',
    'the values 12.5 13.5 14.5 and 1,234,567.89',
    'order 20394812 of 31.12.2021',
    'it costs 1 000 000 dollars',
    'int a[] = {1234567, 7654321};',
  ])('are not: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
