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
    te dije!, te he dicho!, ya te dije!, ya dije!, lo dije!, no entendiste!, no me entiendes!, peor!, no me ayuda!, no me vale!, no vale!, ^no!, nunca dije!, yo no dije!, cortad*!, se corto!, en serio!, no deja!, tampoco!, me pide!
    sigue roto!, no era lo que!, no es lo que!, eso no es!, esto no es!, has mezclado!, mezclaste!, mezclado!, has confundido!, confundiste!
    al reves!, no tiene sentido!, sin sentido!, has cambiado!, cambiaste!, has borrado!, borraste!, has anadido!, te has saltado!, te saltaste!
    mal calculado!, la suma no!, no cuadra!, no cuadran!, no coincide!, no coinciden!, no ha cambiado!, no cambio nada!, no pasa nada!, sale lo mismo!
    lo mismo!, me da error!, da error!, me sale error!, archivo vacio!, no abre!, no corre!, ya lo he dicho!, lee bien!, lee otra vez!, no lees!, no has!
    no lo has!, muy largo!, muy corto!, muy generico!, muy complicado!, suena a robot!, parece de robot!, nadie habla!, que desastre!, desastre!
    decepcion*!, vaya mierda!, mierda!, porqueria!, basura!, inservible!, no se puede usar!, esto no vale!, formato equivocado!, equivocad*!
    esta roto!
  `,
  works: `
    funciona!, ya funciona!, funciona bien!, funciono!, va bien!, ya va!, resuelto!, solucionado!, arreglado!, listo!, perfecto!, genial!, estupendo!, excelente!, fenomenal!, buenisimo!, me encanta!, exacto!, eso es!, eso era!, justo eso!, ahora si!, mucho mejor!, mejor!, muy bien!
    lindo!, chevere!, bacano!, cuadra!, coincide!, enviado!, ya lo envie!, lo mando!, lo he mandado!, mandado!, impreso!, publicado!, presentado!, lo presento!, aprobado!, aceptado!, me quedo con!, entendido!, entendi!, queda claro!, claro!, me sirve!, me ayuda!, me sirvio!, me salvas!
    me salvaste!, hecho!, quedo bien!, queda bien!, me gusta!, me salio!, ya me salio!
    ya corre!, corre bien!, ha salido!, ya salio!, salio bien!, ya paso!, paso bien!, esta contenta!, esta contento!, le ha gustado!, le gusto!
    les gusto!, gusto mucho!, me vale!, me sirve asi!, con eso basta!, ya no da error!, sin errores!, ya no falla!, se arreglo!, quedo perfecto!
    queda perfecto!, quedo genial!, justo lo que!, es lo que queria!, es lo que necesitaba!, lo que buscaba!, asi si!, asi mejor!, asi esta bien!
    esta bien!, esta perfecto!, esta genial!, de lujo!, maravilla!, maravilloso!, crack!, de diez!, bravo!, firmado!, entregado!
    colgado!, publicado ya!, ya entiendo!, ahora entiendo!, ahora lo entiendo!, muy util!, muy claro!, cuadra todo!
  `,
  gaveUp: `
    olvidalo!, olvidalo ya!, dejalo!, dejalo asi!, lo dejo!, da igual!, es igual!, me rindo!, perdida de tiempo!, no hay manera!, no hay forma!, no vale la pena!, lo hago yo!, lo hago yo mismo!, lo hago a mano!, a mano!, manualmente!, lo escribo yo!, ya lo escribo yo!, lo redacto yo!
    le pregunto a!, pregunto a!, voy a preguntar!, preguntare!, llamo a!, llamare!, voy a llamar!, llamo yo!, pongo ticket!, un ticket!, ticket!, abro ticket!, abro una incidencia!, a sistemas!, soporte!, informatica que!, que lo miren!, que lo haga!, a la agencia!, la agencia!, un traductor!
    companera!, un companero!, otra persona!, a un abogado!, el abogado!, otra herramienta!, lo busco yo!, lo leo yo!, sin eso!, ya es tarde!, demasiado tarde!, no tengo tiempo!, no hay tiempo!, gracias igual!, gracias de todos modos!, gracias de todas formas!, ni modo!, que lastima!, pues nada!
    me apano!, ya me apano!, ya me las!, me las arreglo!, yo me encargo!, lo resuelvo yo!, lo hare yo!, ya lo hago!, lo hago solo!, lo hago sola!
    ningun lado!, no vamos a ningun!, no llegamos a nada!, no sirve de nada!, lo dejamos!, lo dejamos aqui!, dejemoslo!, dejalo estar!
    ya no hace falta!, ya no lo necesito!, no hace falta ya!, no importa!, de otra forma!, de otra manera!, uso otra!, otra opcion!, lo miro en google!
    pregunto al!, le pregunto al!, consulto con!, mi gestor!, al gestor!, la gestoria!, al informatico!, me canse!, estoy hart*!
    gracias por nada!
    lo pido al!, le pido al!, se lo pido a!, lo hago a mano!, llamo a sistemas!, llamo a informatica!
  `,
  invents: `
    te lo inventas!, te lo has inventado!, inventad*!, lo inventaste!, te inventaste!, no existe!, no existen!, no lo encuentro!, no la encuentro!, no aparece!, de donde sale!, de donde sacas!, de donde lo, alucin*!, seguro que!, estas seguro!, lo he buscado!, busque!
    no esta en la ley!, no esta en el!, no esta en la!, ni existe!, ni siquiera existe!, inventando!, te lo estas!, te inventas!, es inventado!
    no hay tal!, no hay ningun!, no hay ninguna!, no sale!, no viene!, cual es la fuente!, que fuente!, fuente por favor!, enlace roto!, link roto!
    he mirado!, lo he comprobado!, lo busque!
  `,
} as const;

/** What Spanish answers say of themselves. */
export const replies = {
  declines: `
    no puedo ayudar*!, no puedo ayudarte!, no puedo ayudarle!, no me es posible!, no estoy autorizad*!, debo rechazar!, no puedo proporcionar!, no puedo facilitar!, no puedo redactar!, no puedo compartir!, como ia!, como modelo de!, no debo!, abstenerme!
    no puedo atender!, no puedo asistir*!, no puedo cumplir!, no puedo realizar!, no puedo responder!, no puedo escribir!, no puedo hacer eso!
    no puedo generar ese!, en contra de mis!, mis directrices!, mis normas!, mis politicas!, no estoy en condiciones!, no me esta permitido!
    no esta permitido!, tengo que rechazar!, prefiero no!, como inteligencia!
  `,
  cannot: `
    no puedo leer!, no he podido leer!, no pude leer!, ilegible!, no puedo abrir!, no tengo acceso!, sin acceso!, no puedo acceder!, no esta disponible!, no disponible!, no veo!, no veo ningun!, ningun archivo!, no hay ningun!, sin texto!, escaneo!, escanead*!, protegid* con!, contrasena!
    no encuentro!, no he encontrado!, no encontre!, no puedo crear!, no puedo generar!, no puedo mostrar!, no puedo verificar!, no puedo confirmar!, no dispongo!, no consta, no figura!, lamentablemente!, desgraciadamente!, en este entorno!, no es posible!, fragmentos!, solo reconozco!
    no se distingue!, borros*!, no conozco!
    no he podido!, no he podido abrir!, no pude abrir!, no pude acceder!, no he logrado!, parece vacio!, esta vacio, danado!, corrupto!, no puedo navegar!
    no puedo buscar en!, no puedo ver!, no puedo consultar!, no puedo enviar!, no puedo descargar!, no puedo modificar!, no puedo procesar!
    no puedo extraer!, no puedo ejecutar!, no tengo la posibilidad!, no tengo posibilidad!, no tengo informacion!, no tengo datos!, no hay texto!
    no hay archivo!, no se ha adjuntado!, no se adjunto!, no he recibido!, no recibi!, acceso a internet!, en tiempo real!, demasiado grande!
    no es compatible!, no compatible!, cifrado!
  `,
  asksBack: `
    puedes!, podrias!, podria!, puede!, me puedes!, me podrias!, me podria!, por favor indica*!, por favor comparte!, por favor pega!, por favor sube!, por favor envia*!, necesito!, necesitaria!, antes de empezar!, antes de!, unas preguntas!, algunas preguntas!, mas informacion!
    mas detalles!, mas contexto!, especifica*!, aclara*!, precis*!, dime!, digame!, a que te refieres!, a que se refiere!, que prefieres!, en cuanto me, habria que, una pregunta mas!, otra pregunta
    para que departamento!, para quien!, a quien va!, de que debe!, que tono!, que idioma!, en que idioma!, que formato!
    que archivo!, que version!, que extension!, me das!, me das algun!, algun detalle!, algunos detalles!, unos detalles!, algun dato!
    un poco mas de!, me dices!, me indicas!, me indica!, me confirmas!, me confirma!, me pasas!, me envias!, me facilitas!, podrias decirme!
    podria decirme!, siguiente informacion!, los siguientes datos!, comparteme!, pega aqui!, pega el texto!, sube el archivo!, envia*me!
    quieres decir!, te refieres!
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
