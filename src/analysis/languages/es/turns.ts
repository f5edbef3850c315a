/** What a whole Spanish turn may consist of. */
export const turns = {
  acknowledgements: `
    gracias, muchas gracias, mil gracias, perfecto, genial gracias, genial, muy bien, vale, de acuerdo, entendido, funciona, ok
    excelente, adios, buen dia, muy amable, estupendo, listo, ahora si, fenomenal, buenisimo, claro, perfecto gracias, de lujo, super, jaja
    gracias por todo, gracias por la ayuda, gracias por tu ayuda, muchisimas gracias, mil gracias por todo, grax, grcs, gracias gracias, te lo agradezco
    se agradece, gracias de nuevo, vale gracias, ok gracias, listo gracias, eso es todo, es todo, nada mas, no gracias, con eso me vale, con eso basta
    me sirve, me vale, me ayuda, muy util, de gran ayuda, ya entiendo, ya lo entiendo, entiendo, comprendo, ya veo, ah vale, ah ok, okey, oki, esta bien
    todo bien, perfecto asi, asi esta bien, asi si, eso es, exacto, justo, justo lo que necesitaba, funciona perfecto, ya funciona, ya esta, hecho
    mucho mejor, maravilloso, maravilla, crack, eres un crack, eres genial, eres el mejor, eres la mejor, bien hecho, buen trabajo, me encanta, chevere
    bacano, guay, hasta luego, hasta manana, nos vemos, chao, que tengas buen dia, buen finde, buen fin de semana, igualmente, un saludo, saludos, jajaja
  `,
  smallTalk: `
    hola, buenos dias, buenas tardes, buenas noches, buenas, que tal, como estas, quien eres, cuentame un chiste, prueba, probando, estas ahi
    hay alguien, hay alguien ahi, test
    holaa, hola hola, hola buenas, hola que tal, buen dia, hey, holi, como te va, como va, como va todo, que haces, que cuentas, todo bien, estas bien
    como te llamas, que eres, quien te creo, quien te hizo, eres humano, eres un robot, eres real, me oyes, me entiendes, hablas espanol
    entiendes espanol, esto es una prueba, es una prueba, solo una prueba, una prueba, solo probando, probando probando, uno dos tres, un chiste
    otro chiste, dime un chiste, cuenta un chiste, hazme reir, di algo, dime algo, dime algo bonito, me aburro, estoy aburrido, estoy aburrida
    tengo sueno, tengo hambre, por fin viernes, hoy
  `,
  continuations: `
    continua, sigue, mas, si, si por favor, por favor, adelante, dale, sigue por favor, continua por favor, sigue asi, si sigue, si continua, sigue sigue
    mas por favor, y que mas, que mas, y luego, y despues, el resto, y el resto, lo demas, si hazlo, hazlo, si dale, ok dale, vale hazlo, si claro, venga
    siguiente, el siguiente, la siguiente, los dos, las dos, ambos, todos, todas
  `,
  retries: `
    otra vez, de nuevo, intenta de nuevo, intentalo de nuevo, repite, reintenta, una vez mas, otra vez por favor, de nuevo por favor, prueba otra vez
    prueba de nuevo, vuelve a intentarlo, vuelve a hacerlo, hazlo otra vez, hazlo de nuevo, repitelo, desde el principio, empieza de nuevo, otra version
    esta mal, sigue mal
  `,
} as const;
