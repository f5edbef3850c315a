/** What a whole Polish turn may consist of. */
export const turns = {
  acknowledgements: `
    dzieki, dziekuje, dziekuje bardzo, bardzo dziekuje, wielkie dzieki, dzieki wielkie, dziekuje slicznie, dziekuje za pomoc, dzieki za pomoc, super, super dzieki, swietnie
    ok, okej, dobrze, dobra, jasne, rozumiem, zrozumiano, idealnie, teraz tak, dziala, gotowe, pasuje, moze byc, do widzenia, milego dnia, pozdrawiam, haha, lol
  `,
  smallTalk: `
    czesc, hej, halo, dzien dobry, dobry wieczor, witam, witaj, siema, jak sie masz, co slychac, kim jestes, co umiesz, co potrafisz, test, to jest test, tylko test, jestes tam, jest tu kto
    opowiedz dowcip, powiedz dowcip, opowiedz kawal
  `,
  continuations:
    'dalej, kontynuuj, prosze kontynuowac, wiecej, tak, tak prosze, prosze, jeszcze, jedz dalej, dawaj',
  retries: 'jeszcze raz, ponownie, sprobuj ponownie, sprobuj jeszcze raz, powtorz, od nowa',
} as const;
