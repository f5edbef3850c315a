/** What a whole Spanish turn may consist of. */
export const turns = {
  acknowledgements: `
    gracias, muchas gracias, mil gracias, perfecto, genial gracias, genial, muy bien, vale, de acuerdo, entendido, funciona, ok
    excelente, adios, buen dia, muy amable, estupendo, listo, ahora si, fenomenal, buenisimo, claro, perfecto gracias, de lujo, super, jaja
  `,
  smallTalk: `
    hola, buenos dias, buenas tardes, buenas noches, buenas, que tal, como estas, quien eres, cuentame un chiste, prueba, probando, estas ahi
    hay alguien, hay alguien ahi, test
  `,
  continuations:
    'continua, sigue, mas, si, si por favor, por favor, adelante, dale, sigue por favor',
  retries:
    'otra vez, de nuevo, intenta de nuevo, intentalo de nuevo, repite, reintenta, una vez mas',
} as const;
