/** What a whole Hungarian turn may consist of. */
export const turns = {
  acknowledgements: `
    koszi, kosz, koszonom, koszonom szepen, nagyon koszonom, koszonjuk, koszi szepen, halas koszonet, koszonom a segitseget
    a segitseget, szuper, remek, nagyszeru, tokeletes, jo, nagyon jo, rendben, oke, ok, ertem, vilagos, ez segitett, mukodik
    szepen, kituno, zsir, viszlat, jo ejszakat, szep napot, sokat segitettel, ennyi, jo lesz, jo lesz igy, igy, mehet, kesz, haha, lol
    koszi a segitseget, koszonom a valaszt, kosz a segitseget, nagyon szepen koszonom, kosszi, koszike, koszcsi, nagy koszonet, ezer koszonet
    koszonom ennyi, ennyi volt, csak ennyi, ez jo, ez az, ez tokeletes, pont ez kellett, kiraly, csucs, fasza, ugyes vagy, ugyes, nagyon ugyes, okes, oksi
    okszi, ertettem, megertettem, igy mar jo, igy jo, most mar jo, most mar mukodik, mar mukodik, mar megy, osszejott, sokat segitett, hasznos
    hasznos volt, nincs tobb kerdes, nincs tobb kerdesem, szia koszi, viszontlatasra, minden jot, szep estet, jo hetveget, szep hetveget, udv
    szuper koszi, mindent
  `,
  smallTalk: `
    szia, sziasztok, hello szia, hello, jo reggelt, jo napot, jo estet, udv, hogy vagy, mi ujsag, ki vagy, mit tudsz, itt vagy
    teszt, ez egy teszt, csak teszt, proba, mondj egy viccet, meselj egy viccet, haho, van itt valaki, el itt valaki, halo
    szevasz, csao, cso, hali, helo, szep napot, jo ejt, hogy ityeg, mizu, mi a helyzet, mit csinalsz, jol vagy, jol vagy ma, te ki vagy, mi vagy
    ember vagy, robot vagy, hallasz, hallasz engem, ertesz engem, tudsz magyarul, beszelsz magyarul, mukodsz, mukodik ez, csak probalom, csak kiprobalom
    csak tesztelek, proba proba, egy ketto harom, mondj valamit, mondj valami viccest, meselj valamit, mondj meg egyet, egy viccet, unatkozom
    faradt vagyok, ehes vagyok, pentek van, vegre pentek, ma
  `,
  continuations: `
    folytasd, tovabb, meg, igen, kerlek, igen kerlek, mehet, johet, folytasd kerlek, kerlek folytasd, meg meg, meg tobbet, a tobbit, a tobbit is
    es tovabb, es a tobbi, tobbet, igen csinald, csinald, igen mehet, persze, hajra, ok mehet, jo csinald, kovetkezo, a kovetkezot, mindkettot, mindet
  `,
  retries: `
    ujra, megint, probald ujra, meg egyszer, ismet, probald meg ujra, ujra kerlek, kerlek ujra, meg egyszer kerlek, csinald ujra, probald meg megegyszer
    megegyszer, elorol, kezdd elorol, masik verzio, egy masik verziot, ismeteld meg
  `,
} as const;
