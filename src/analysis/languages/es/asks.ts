/** What a Spanish ask speaks of. */
export const asks = {
  translate: `
    traduc*!, traduz*!, traducid*!, retraduc*!, al ingles!, al espanol!, al aleman!, al frances!, al italiano!, al portugues!, al catalan!, al polaco!, al chino!, al arabe!, en ingles!, en espanol!, en castellano!, en aleman!, en frances!, en italiano!, en portugues!
    en catalan!, en euskera!, en gallego!, en arabe!, en rumano!, version en!, version inglesa!, version espanola!, como se dice!, no habla espanol!, no habla ingles!, no hablan!, no entiende ingles!, no entiende espanol!, solo habla, lengua materna, bilingue
    para el cliente ingles!, para los alemanes, para los ingleses, para los franceses
  `,
  tongue: `
    ingles*, aleman*, frances*, italiano*, portugues*, espanol*, castellano*, catalan*, euskera*, gallego*, polaco*, rumano*, arabe*, chino*, japones*, ruso*, ucranian*, neerlandes*, hungaro*
  `,
  summarise: `
    resum*!, sintesis!, sintetiz*!, en pocas palabras!, lo esencial!, lo importante!, lo mas importante!, puntos clave!, puntos principales!, ideas principales!, ideas clave!, lo principal!, conclusiones de, en tres frases!, en 3 frases!, en cinco lineas!, en 5 lineas!
    en dos lineas!, de que va!, de que trata!, que dice!, que quieren!, que pone!, que piden!, quien hace que!, que se decidio!, que se acordo!, acuerdos!, decisiones!, puntos abiertos!, pendientes!, no tengo tiempo de leer!, no me da tiempo a leer!, muy largo para leer!
    extract* los puntos, lo que me toca!, que me toca a mi, idea general, condens*!, esquema de
  `,
  edit: `
    corrig*!, correg*!, correccion!, faltas!, faltas?, faltas de ortografia!, ortograf*!, gramatic*!, errores en mi!, revisa!, revisame!, revisar*!, reescrib*!, redacta ~ mejor!, mejor*!, mejora!, mejorar!, pulir!, pule!, reformul*!, mas amable!, mas formal!, mas educado!, mas cordial!
    mas profesional!, menos agresivo!, menos duro!, menos seco!, mas suave!, suaviz*!, suena!, suena mal!, suena bien!, como suena!, muy borde!, muy seco!, muy largo!, demasiado largo!, demasiado duro!, acort*!, mas corto!, mas breve!, mas claro!, simplific*!
    lo puedo mandar asi!, puedo enviarlo asi!, asi no lo puedo!, tono!, cambia el tono!, mi texto!, mi correo!, mi redaccion, estilo!, lenguaje claro!, caracteres!, maximo de caracteres!, ponlo bonito!, dale una vuelta!, parecen un, parece un
  `,
  draft: `
    escrib*, redact*!, prepara un!, preparame!, prepara, hazme un!, haz un!, un correo!, correo a!, correo para!, un mail!, email, mail a!, carta!, una carta!, carta a!, escrito!, nota!, nota interna!, comunicado!, comunicacion, aviso!, aviso para!, para el tablon!, circular!
    respond*!, respuesta!, contest*!, que le contesto!, que contesto!, que le digo!, como le digo!, que le respondo!, invitacion!, anuncio!, oferta de empleo!, oferta de trabajo!, nota de prensa!, boletin!, newsletter!, discurso!, palabras para!, felicitacion!, pesame!
    agradecimiento!, dimision!, requerimiento!, burofax!, reclamacion!, queja!, recurso!, alegaciones!, certificado!, carta de presentacion!, recomendacion!, evaluacion, acta!, acta de!, informe!, informe para!, memoria!, articulo!, entrada!, publicacion!, post!, linkedin!
    facebook, instagram, eslogan!, slogan!, titular, descripcion!, ficha!, guia, plantilla!, modelo de!, mensaje!, mensaje para!, wasap!, whatsapp!, sms!, texto para!, poema!, cuento, historia, presentacion!, diapositivas!, para el cliente!, para los clientes!, para el comite!
    al comite!, para los padres!, para la madre!, para la mama!, para los empleados!, para el equipo!, para la direccion!, para los encargados!, para la web!, firma!, en nombre de, pauta, guion!, despedida!
  `,
  data: `
    calcul*!, calcula!, cuanto suma!, suma!, sumar!, sumame!, total!, totales!, promedio!, media!, mediana!, porcentaje*!, por ciento, margen!, neto, bruto, iva, tabla!, tablita, en una tabla!, en tabla!, excel!, csv!, hoja de calculo!, grafic*!, formula!, formulas!, buscarv!
    sumar.si!, contar.si!, tabla dinamica!, columna!, columnas!, fila!, filas!, celda!, orden*, agrup*!, por mes!, por region!, por cliente!, por comercial!, por departamento, cuantos de, cuantas de!, cruza!, cruzar!, cuadra*!, conciliar!, concilia*!, compar* las cifras
    diferencia*, desviacion!, desviaciones!, estadistic*!, prevision!, proyeccion!, clasific*!, categoriz*!, extra*!, saca la lista!, saca*, sacame!, lista de, listado!, duplicados!, convert*, tipo de cambio, dias habiles!, dias laborables!, analiz*!, analisis!, datos!, cifras, monto
  `,
  plan: `
    plan!, plan de!, plan para!, planific*!, planning!, cronograma!, calendario!, horario!, turnos!, cuadrante!, agenda!, orden del dia!, programa!, checklist!, lista de tareas!, lista de comprobacion!, pasos!, proximos pasos!, siguientes pasos!, hoja de ruta!, estrategia!
    brainstorm*!, lluvia de ideas!, ideas!, ideas para!, dinamicas!, ventajas!, desventajas!, inconvenientes!, pros y contras!, opciones!, alternativas!, que me conviene!, conviene!, decid*!, decision!, que es mejor!, mejor opcion!, recomiend*!, recomend*, sugier*!, propon!, propuesta*
    organiz*!, organizo!, montar!, como lo harias!, como lo hago!, por donde empiezo!, por donde empezamos!, preparar!, jornada!, evento!, mudanza!, traslado!, inventario!, incorporacion!, onboarding!, presupuesto!, dia a dia!, dia por dia!, semana a semana!, por horas!
    que puede salir mal!, riesgos!, riesgo, prioridad*!, prioriz*!, quien hace que!, cena de empresa!, kick off!, hitos!
  `,
  lookup: `
    que es!, que son!, que significa!, quien es, cuando!, donde!, donde esta!, donde encuentro!, cuanto!, cuanto es!, cuanto tiempo!, cuantos!, cuantas!, cuantos dias!, hasta cuando!, desde cuando!, que retencion!, cual!, cual es!, cuales son!, se puede!, puedo!, podemos!, puede!, pueden!
    tengo que!, tenemos que!, hay que!, hace falta!, es obligatorio!, obligatorio!, obligad*!, le toca!, le tocan!, le corresponde!, tiene derecho!, derecho a!, permiso!, por que!, como!, como se!, como funciona!, como hago!, diferencia entre!, explic*!, plazo!, plazos!, preaviso!
    ley!, articulo!, estatuto!, convenio!, normativa!, norma!, limite!, tope!, tipo!, tasa!, tarifa!, importe!, retencion!, indemnizacion!, sentencia!, jurisprudencia!, fuente!, dosis!, maximo!, minimo!, que pasa si!, atajo!, configur*, politica!
  `,
  learn: `
    ensename!, ensenas!, ensena*!, aprender!, aprend*!, quiero aprender!, quiero entender!, entender!, no entiendo nada!, nunca entendi!, explica* ~ facil!, explica* ~ sencillo!, explica* como si!, como si tuviera!, como a un nino!, para principiantes!, principiante!, para tontos!
    desde cero!, de cero!, lo basico!, conceptos basicos!, bases de!, introduccion a!, curso!, examen!, oposicion!, oposiciones!, estudi*!, repas*!, deberes!, tarea de, ejercicio!, ejercicios!, otro ejercicio!, preguntame!, hazme preguntas!, hazme ~ preguntas!, tomame la leccion!
    test de!, a ver si entendi!, regla mnemo*!, por curiosidad!, curiosidad!, formacion!, nuevo puesto, quiero pasar a, paso a paso!, despacito
  `,
  personal: `
    personal!, es personal!, privado!, cosa mia!, es mio!, esto es mio!, no es del trabajo!, no es de trabajo!, no del despacho!, fuera del trabajo!, en casa!, mi casa!, mi piso!, mi apartamento!, casero!, mi casero!, alquiler!, fianza!, mi vecino!, vecina!, mi jardin!, mi coche!
    mi carro!, mi bici, mi hijo!, mi hija!, mis hijos!, mis ninos!, mi mujer!, mi esposa!, mi marido!, mi esposo!, mi novia!, mi novio!, mi madre!, mi padre!, mi mama!, mi papa!, mi abuela!, mi suegra!, mi hermano!, mi hermana!, mi perro!, mi gato!, familia, receta!, cocin*!, cena!
    para cenar!, esta noche!, merienda, pastel!, torta!, nevera!, horno!, cumple!, cumpleanos!, boda!, vacaciones!, viaje!, viaje a!, finde!, fin de semana!, escapada!, playa!, mi rodilla!, rodilla!, espalda!, dolor de!, medico!, sarpullido!, embaraz*!, dieta!, adelgazar!, gimnasio!
    correr, mi declaracion!, la renta!, mi renta!, mi hipoteca!, hipoteca!, mi seguro!, guarderia!, cole!, colegio de mi!, deberes de!, regalo!, pelicula, serie, heredamos!
  `,
  other: `
    imagen!, imagen de!, una imagen!, dibuj*!, dibuja!, ilustr*!, logo!, logotipo!, cartel!, poster!, foto de!, genera una imagen!, icono, mascota!, pinta, juego de rol!, haz de!, hazte pasar!, eres mi!, actua como!, ponte en el papel!, entrevista de trabajo!, simul*!, simulacro!
    ensayar!, jugamos!, juguemos!, adivinanza!, acertijo!, adivina!, trivial, quiz, transcrib*!, pasame esto a texto!, pasalo a texto!, que pone ahi!, que pone aqui!, que esta escrito!, letra de!, manuscrit*!, a mano!, describe la imagen!, que ves!, rima
  `,
  fault: `
    error!, errores, mensaje de error!, excepcion!, fallo!, falla!, bug!, se cuelga!, se cae!, se cierra!, se bloquea!, bloquead*!, no funciona!, no va!, no abre!, no arranca!, no corre!, no compila!, no responde!, no hace nada!, arregl*!, repar*!, por que!, mal resultado!
    resultado mal!, incorrecto, invalido, gris!, muy lento!, duplicad*, repetid*, me sale!, me salta!, salta!, lanza!, depur*!
  `,
  makes: `
    escribe, haz, hazme, crea, crear!, genera, agrega, anade, convierte, script!, un script!, macro!, una macro!, funcion que!, consulta que!, consulta sql!, regex!, automatiz*!, automaticamente!, se manden solos!, programa que, codigo!, que mande, todos los dias
  `,
  chat: `
    chiste!, chistes!, me aburro!, aburrid*!, lol, jaja*!, jeje*, prueba!, probando!, solo probaba!, estas ahi!, hay alguien!, eres humano!, eres un robot!, eres real!, que tal!, como estas!, quien eres!, que sabes hacer!, duermes!, suenas!, favorit*!, hola, buenos dias, buenas
    animame!, dime algo!, cafe, cansad*
  `,
} as const;
