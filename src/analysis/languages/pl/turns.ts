/** What a whole Polish turn may consist of. */
export const turns = {
  acknowledgements: `
    dzieki, dziekuje, dziekuje bardzo, bardzo dziekuje, wielkie dzieki, dzieki wielkie, dziekuje slicznie, dziekuje za pomoc, dzieki za pomoc, super, super dzieki, swietnie
    ok, okej, dobrze, dobra, jasne, rozumiem, zrozumiano, idealnie, teraz tak, dziala, gotowe, pasuje, moze byc, do widzenia, milego dnia, pozdrawiam, haha, lol
    dzieki bardzo, dzieki za wszystko, dziekuje za wszystko, wielkie dziekuje, dzieks, dziex, thx, ok dzieki, super dziekuje, to wszystko, to tyle
    nic wiecej, nie dziekuje, wystarczy, jest ok, jest super, jest dobrze, git, spoko, luz, rozumiem dzieki, wszystko jasne, teraz rozumiem, juz dziala
    dziala dzieki, o to chodzilo, pomoglo, bardzo pomocne, przydatne, swietna robota, dobra robota, jestes super, jestes wielki, na razie, do zobaczenia
    papa, milego weekendu, dobranoc, nawzajem
  `,
  smallTalk: `
    czesc, hej, halo, dzien dobry, dobry wieczor, witam, witaj, siema, jak sie masz, co slychac, kim jestes, co umiesz, co potrafisz, test, to jest test, tylko test, jestes tam, jest tu kto
    opowiedz dowcip, powiedz dowcip, opowiedz kawal
    hejka, elo, siemka, co tam, co u ciebie, jak leci, jak tam, co robisz, kto cie stworzyl, jestes czlowiekiem, jestes robotem, slyszysz mnie
    rozumiesz mnie, mowisz po polsku, znasz polski, test test, tylko testuje, raz dwa trzy, znasz jakis kawal, kawal, dowcip, zart, powiedz cos, nudze sie
    jestem zmeczony, jestem zmeczona, wreszcie piatek, dzisiaj
  `,
  continuations: `
    dalej, kontynuuj, prosze kontynuowac, wiecej, tak, tak prosze, prosze, jeszcze, jedz dalej, dawaj, pisz dalej, prosze dalej, i dalej, i co dalej
    co dalej, reszta, a reszta, jeszcze wiecej, tak zrob, zrob to, tak zrob to, nastepny, nastepne, oba, wszystkie
  `,
  retries: `
    jeszcze raz, ponownie, sprobuj ponownie, sprobuj jeszcze raz, powtorz, od nowa, powtorz prosze, jeszcze raz prosze, prosze jeszcze raz, sprobuj znowu
    zrob to jeszcze raz, zrob jeszcze raz, od poczatku, inna wersja, zle, dalej zle
  `,
} as const;
