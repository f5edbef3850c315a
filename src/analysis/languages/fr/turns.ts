/** What a whole French turn may consist of. */
export const turns = {
  acknowledgements: `
    merci, merci beaucoup, merci bien, parfait, super merci, super, d'accord, tres bien, c'est parfait, genial, top, compris, ca marche, ok
    au revoir, bonne journee, excellente reponse, nickel, merci infiniment, impeccable, c'est bon, bravo, entendu, merci a toi, merci a vous
    beaucoup, bien, lol, mdr
  `,
  smallTalk: `
    salut, bonjour, bonsoir, coucou, comment ca va, ca va, qui es tu, raconte moi une blague, essai, test, t'es la, tu es la, allo, y a quelqu'un
    il y a quelqu'un
  `,
  continuations: `
    continue, continue s'il te plait, continue stp, vas y, encore, oui, oui s'il te plait, suite, la suite, continuez, oui merci, svp
  `,
  retries: 'reessaie, recommence, encore une fois, reessayez, refais',
} as const;
