/** What a whole French turn may consist of. */
export const turns = {
  acknowledgements: `
    merci, merci beaucoup, merci bien, parfait, super merci, super, d'accord, tres bien, c'est parfait, genial, top, compris, ca marche, ok
    au revoir, bonne journee, excellente reponse, nickel, merci infiniment, impeccable, c'est bon, bravo, entendu, merci a toi, merci a vous
    beaucoup, bien, lol, mdr
    merci mille fois, mille mercis, merci pour tout, merci pour l'aide, merci de votre aide, merci pour ton aide, merci pour votre aide, merci encore
    un grand merci, grand merci, mci, mrc, mercii, remerci, je te remercie, je vous remercie, c'est note, bien note, note, c'est clair, c'est compris
    j'ai compris, je comprends, je vois, ah ok, ok merci, ok super, ok parfait, d'acc, dac, oki, okay, ca me va, ca me convient, ca suffit, ca ira
    c'est tout, ce sera tout, rien d'autre, non merci, c'est super, c'est top, c'est genial, c'est exactement ca, c'est ca, exactement, tres bonne reponse
    bonne reponse, bon travail, bien joue, tres utile, utile, ca m'aide, ca aide, ca fonctionne, c'est mieux, bien mieux, beaucoup mieux, impec, tip top
    formidable, excellent, magnifique, chapeau, bonne soiree, bonne nuit, bon week end, bon weekend, a bientot, a plus, a demain, ciao, tu geres
    tu assures, tu es genial, haha
  `,
  smallTalk: `
    salut, bonjour, bonsoir, coucou, comment ca va, ca va, qui es tu, raconte moi une blague, essai, test, t'es la, tu es la, allo, y a quelqu'un
    il y a quelqu'un
    hello, bjr, slt, cc, bonjour a toi, salut toi, re, comment vas tu, comment allez vous, comment tu vas, tu vas bien, vous allez bien, ca va bien
    ca va toi, quoi de neuf, tu fais quoi, qu'est ce que tu fais, tu es qui, t'es qui, qui t'a cree, tu es humain, es tu humain, tu es un robot
    es tu un robot, tu m'entends, tu me comprends, tu parles francais, parles tu francais, ceci est un test, c'est un test, juste un test, un test
    je teste, je fais un test, essai essai, un deux trois, une blague, encore une blague, une autre blague, dis une blague, dis moi une blague
    raconte une blague, fais moi rire, dis quelque chose, dis moi quelque chose, je m'ennuie, je suis fatigue, je suis fatiguee, j'ai faim
    vivement vendredi, vivement le week end, aujourd'hui
  `,
  continuations: `
    continue, continue s'il te plait, continue stp, vas y, encore, oui, oui s'il te plait, suite, la suite, continuez, oui merci, svp
    continue merci, oui continue, continue comme ca, poursuis, poursuivez, et apres, et ensuite, ensuite, la fin, le reste, et le reste, encore plus, plus
    d'autres, oui vas y, oui fais le, fais le, fais ca, allez y, allez, oui svp, oui stp, stp, suivant, le suivant, la suivante, les deux, tous, toutes
  `,
  retries: `
    reessaie, recommence, encore une fois, reessayez, refais, encore un essai, essaie encore, essaye encore, reessaye, retente, refais le, refais ca
    recommence stp, recommencez, repete, une autre version, autre version, une nouvelle version, c'est faux, toujours faux
  `,
} as const;
