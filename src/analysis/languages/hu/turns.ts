/** What a whole Hungarian turn may consist of. */
export const turns = {
  acknowledgements: `
    koszi, kosz, koszonom, koszonom szepen, nagyon koszonom, koszonjuk, koszi szepen, halas koszonet, koszonom a segitseget
    a segitseget, szuper, remek, nagyszeru, tokeletes, jo, nagyon jo, rendben, oke, ok, ertem, vilagos, ez segitett, mukodik
    szepen, kituno, zsir, viszlat, jo ejszakat, szep napot, sokat segitettel, ennyi, jo lesz, jo lesz igy, igy, mehet, kesz, haha, lol
  `,
  smallTalk: `
    szia, sziasztok, hello szia, hello, jo reggelt, jo napot, jo estet, udv, hogy vagy, mi ujsag, ki vagy, mit tudsz, itt vagy
    teszt, ez egy teszt, csak teszt, proba, mondj egy viccet, meselj egy viccet, haho, van itt valaki, el itt valaki, halo
  `,
  continuations: 'folytasd, tovabb, meg, igen, kerlek, igen kerlek, mehet, johet',
  retries: 'ujra, megint, probald ujra, meg egyszer, ismet, probald meg ujra',
} as const;
