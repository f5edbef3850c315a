/** What Spanish answers are full of. */
export const answers = {
  learn: `
    imagina!, imaginate!, recuerda!, regla!, truco!, ejercicio!, pregunta 1, correcto!, muy bien!, exacto!, casi!, ejemplo, paso 1!, te toca!, prueba!, respondeme!, vamos por pasos!, leccion!, solucion!
  `,
  personal: `
    mantequilla!, harina!, azucar!, huevos!, cucharada*!, horno!, sarten!, cocer!, ajo!, cebolla!, receta!, raciones!, casero!, fianza!, arrendador!, inquilino!, playa!, excursion!, parque infantil!, medico!, sintomas!, reposo!, estira*!, familia, restaurante, museo, tu hijo!, tu hija!
    su hijo!, vivienda habitual!, hacienda!, irpf!
  `,
  plan: `
    dia 1!, dia 2!, semana 1!, fase 1!, fase!, paso 1, responsable!, plazo!, fecha limite!, hito!, orden del dia!, opcion a!, opcion, presupuesto!, margen!, reserva!, riesgo!, riesgos!, checklist!, manana!, tarde!, almuerzo!, comida, antes de, prioridad!, recomendacion!, proximos pasos!
    plan b!, turno!, equipo!, noche, lunes, martes, miercoles, jueves, viernes, hora!, quien!, zona
  `,
  data: `
    total!, suma!, promedio!, media, diferencia!, neto, bruto, iva, porcentaje!, desviacion!, importe!, monto!, cantidad!, numero, categoria!, formula!, columna!, fila!, celda!, resultado, redondead*, objetivo!
  `,
  lookup: `
    segun!, articulo!, art!, ley!, estatuto!, convenio!, reglamento!, decreto!, legal!, derecho!, obligatorio!, obligad*, tipo!, maximo!, minimo!, limite!, plazo!, vigente!, fuente!, significa!, excepcion!, norma!, politica!, en principio!, conviene revisar, comprueba!, retencion!
    corresponde*!, se aplica!
  `,
} as const;

/** What people say in Spanish of the answer before. */
export const talk = {
  complains: `
    esta mal!, ^mal!, eso esta mal!, es incorrecto!, incorrecto!, no es correcto!, no es eso!, no es asi!, eso no!, no era eso!, falso!, error!, te equivocas!, te has equivocado!, te equivocaste!, se equivoca!, tonteria!, no sirve!, inutil!, no funciona!, no funciona asi!, sigue sin!
    sigue igual!, siguen!, sigue!, igual!, otra vez!, de nuevo mal!, mismo error!, el mismo!, todavia no!, aun no!, no es lo que pedi!, no es lo que queria!, no es lo que quiero!, no te pedi!, no pedi!, te olvidaste!, has olvidado!, olvidaste!, falta!, faltan!, te falta!, donde esta!
    te dije!, te he dicho!, ya te dije!, ya dije!, lo dije!, no entendiste!, no me entiendes!, peor!, no me ayuda!, no me vale!, no vale!, ^no!, nunca dije!, yo no dije!, no puedo firmar!, cortad*!, se corto!, en serio!, no deja!, tampoco!, me pide!, ahora dice!
  `,
  works: `
    funciona!, ya funciona!, funciona bien!, funciono!, va bien!, ya va!, resuelto!, solucionado!, arreglado!, listo!, perfecto!, genial!, estupendo!, excelente!, fenomenal!, buenisimo!, me encanta!, exacto!, eso es!, eso era!, justo eso!, ahora si!, mucho mejor!, mejor!, muy bien!
    lindo!, chevere!, bacano!, cuadra!, coincide!, enviado!, ya lo envie!, lo mando!, lo he mandado!, mandado!, impreso!, publicado!, presentado!, lo presento!, aprobado!, aceptado!, me quedo con!, entendido!, entendi!, queda claro!, claro!, me sirve!, me ayuda!, me sirvio!, me salvas!
    me salvaste!, hecho!, quedo bien!, queda bien!, me gusta!, me salio!, ya me salio!
  `,
  gaveUp: `
    olvidalo!, olvidalo ya!, dejalo!, dejalo asi!, lo dejo!, da igual!, es igual!, me rindo!, perdida de tiempo!, no hay manera!, no hay forma!, no vale la pena!, lo hago yo!, lo hago yo mismo!, lo hago a mano!, a mano!, manualmente!, lo escribo yo!, ya lo escribo yo!, lo redacto yo!
    le pregunto a!, pregunto a!, voy a preguntar!, preguntare!, llamo a!, llamare!, voy a llamar!, llamo yo!, pongo ticket!, un ticket!, ticket!, abro ticket!, abro una incidencia!, a sistemas!, soporte!, informatica que!, que lo miren!, que lo haga!, a la agencia!, la agencia!, un traductor!
    companera!, un companero!, otra persona!, a un abogado!, el abogado!, otra herramienta!, lo busco yo!, lo leo yo!, sin eso!, ya es tarde!, demasiado tarde!, no tengo tiempo!, no hay tiempo!, gracias igual!, gracias de todos modos!, gracias de todas formas!, ni modo!, que lastima!, pues nada!
  `,
  invents: `
    te lo inventas!, te lo has inventado!, inventad*!, lo inventaste!, te inventaste!, no existe!, no existen!, no lo encuentro!, no la encuentro!, no aparece!, de donde sale!, de donde sacas!, de donde lo, alucin*!, seguro que!, estas seguro!, lo he buscado!, busque!
  `,
} as const;

/** What Spanish answers say of themselves. */
export const replies = {
  declines: `
    no puedo ayudar*!, no puedo ayudarte!, no puedo ayudarle!, no me es posible!, no estoy autorizad*!, debo rechazar!, no puedo proporcionar!, no puedo facilitar!, no puedo redactar!, no puedo compartir!, como ia!, como modelo de!, no debo!, abstenerme!
  `,
  cannot: `
    no puedo leer!, no he podido leer!, no pude leer!, ilegible!, no puedo abrir!, no tengo acceso!, sin acceso!, no puedo acceder!, no esta disponible!, no disponible!, no veo!, no veo ningun!, ningun archivo!, no hay ningun!, sin texto!, escaneo!, escanead*!, protegid* con!, contrasena!
    no encuentro!, no he encontrado!, no encontre!, no puedo crear!, no puedo generar!, no puedo mostrar!, no puedo verificar!, no puedo confirmar!, no dispongo!, no consta, no figura!, lamentablemente!, desgraciadamente!, en este entorno!, no es posible!, fragmentos!, solo reconozco!
    no se distingue!, borros*!, no conozco!
  `,
  asksBack: `
    puedes!, podrias!, podria!, puede!, me puedes!, me podrias!, me podria!, por favor indica*!, por favor comparte!, por favor pega!, por favor sube!, por favor envia*!, necesito!, necesitaria!, antes de empezar!, antes de!, unas preguntas!, algunas preguntas!, mas informacion!
    mas detalles!, mas contexto!, especifica*!, aclara*!, precis*!, dime!, digame!, a que te refieres!, a que se refiere!, que prefieres!, en cuanto me, habria que, una pregunta mas!, otra pregunta
  `,
  apologises: `
    tienes razon!, tiene razon!, ella tiene razon, disculpa*!, perdon!, lo siento!, lamento!, mi error!, error mio!, cierto!, gracias por avisar!, gracias por la aclaracion!, corregido!, no debi!, me equivoque!
  `,
} as const;

/** How Spanish letters begin and end. */
export const form = {
  subject: 'asunto, aviso, ref, comunicado, nota, a la atencion',
  salutation: `
    estimado, estimada, estimados, estimadas, querido, querida, queridos, hola, buenos dias, buenas tardes, buenas, muy senor mio, muy senores, apreciado, apreciada, senor, senora
  `,
  closing: `
    atentamente, un saludo, saludos, saludos cordiales, un cordial saludo, cordialmente, reciba un cordial, un abrazo, quedo a su disposicion, quedamos a su disposicion, muchas gracias de antemano, gracias de antemano
    sin otro particular, cordiales saludos, afectuosamente
  `,
} as const;
