import { spansOfPattern } from './matches.ts';
import type { Label, Span } from './span.ts';

const HAN = String.raw`[\p{sc=Han}々]`;
const KANA = String.raw`[\p{sc=Kana}ー・]`;
/** Frequent Chinese surnames, in both ways of writing. */
const SURNAME =
  '[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文]';
const CHINESE_TITLES =
  '先生|女士|小姐|经理|經理|总监|总|總|老师|老師|医生|醫生|主任|部长|部長|主管|师傅|師傅|律师|律師|教授|局长|处长|科长|董事长|工程师|工|姐|哥|阿姨|奶奶|爷爷|同学|同學';
const JAPANESE_TITLES =
  'さん|さま|様|くん|君|ちゃん|氏|先生|部長|課長|係長|社長|主任|店長|所長|次長|専務|常務|主査|工場長';
const NOBODY =
  /^(?:皆|皆々|お客|客|患者|業者|取引先|担当|担当者|奥|娘|息子|お母|お父|母|父|各|御|関係者|利用者|会員|社員|株主|ご担当者)$/;
const LABELS =
  '姓名|联系人|聯絡人|负责人|負責人|收件人|申请人|经办人|经手人|患者|员工|我叫|签字|担当者?|氏名|お?名前|連絡先|宛先|作成者|報告者|起票者';

const FORMS: readonly (readonly [RegExp, Label])[] = [
  [
    new RegExp(String.raw`(?:${HAN}{1,4}|${KANA}{2,10})(?= ?(?:${JAPANESE_TITLES}))`, 'dgu'),
    'PERSON',
  ],
  [new RegExp(String.raw`${SURNAME}${HAN}{0,2}?(?=(?:${CHINESE_TITLES}))`, 'dgu'), 'PERSON'],
  [new RegExp(String.raw`[小老阿]${SURNAME}(?!师|板|師)`, 'dgu'), 'PERSON'],
  [
    new RegExp(
      String.raw`(?:${LABELS})[ :：は|]{1,4}(?<value>${HAN}{2,4}(?: ${HAN}{1,3})?)(?!${HAN})`,
      'dgu',
    ),
    'PERSON',
  ],
  [new RegExp(String.raw`(?<!${HAN})${SURNAME} ?${HAN}(?: ?${HAN})?(?!${HAN})`, 'dgu'), 'PERSON'],
  [
    new RegExp(
      String.raw`(?:株式会社|株式會社|有限会社|合同会社|[(（]株[)）]|㈱) ?(?:${HAN}|${KANA}|[A-Za-z]){1,20}|(?:${HAN}|${KANA}|[A-Za-z]){1,20}(?:株式会社|有限会社|[(（]株[)）]|㈱)`,
      'dgu',
    ),
    'ORGANIZATION',
  ],
  [
    new RegExp(
      String.raw`(?:${HAN}|[A-Za-z]){2,20}?(?:股份)?(?:有限公司|有限责任公司|有限責任公司|集团|集團)`,
      'dgu',
    ),
    'ORGANIZATION',
  ],
  [
    new RegExp(
      String.raw`${HAN}{2,20}?(?:路|街|道|巷|大道)[ ]?\d{1,5}(?:[-－]\d{1,4})?(?:弄|号|號)?(?:\d{1,4}(?:号楼|楼|室|座|库|栋|棟|號|号)){0,3}`,
      'dgu',
    ),
    'ADDRESS',
  ],
  [
    new RegExp(
      String.raw`(?:${HAN}{2,3}[都道府県])?(?:${HAN}|${KANA}){1,6}[市区郡町村](?:${HAN}|${KANA}|[\p{sc=Hira}]){1,10}\d{1,3}(?:丁目|番地?|号|[-－−]){0,1}(?:\d{1,4}(?:番地?|号|[-－−])?){0,3}`,
      'dgu',
    ),
    'ADDRESS',
  ],
];

/** People before さん, 様, 先生, 经理 and after labels, firms and addresses in Chinese and Japanese. */
export function eastAsian(text: string): Span[][] {
  if (!/[\p{sc=Han}\p{sc=Kana}]/u.test(text)) return [];
  return FORMS.map(([form, label]) =>
    spansOfPattern(text, form, label, ([match]) => !NOBODY.test(match)),
  );
}
