/** Every syllable of Mandarin in the order of the alphabet (v stands for ü), each before a character read so. */
const SYLLABLES =
  'a阿 ai哀 an安 ang昂 ao凹 ba八 bai百 ban班 bang邦 bao包 bei杯 ben本 beng崩 bi比 bian边 biao标 bie别 bin宾 bing冰 bo波 bu不 ' +
  'ca擦 cai才 can参 cang仓 cao草 ce测 cen岑 ceng层 cha叉 chai拆 chan产 chang昌 chao超 che车 chen辰 cheng成 chi吃 chong充 chou抽 ' +
  'chu出 chuai揣 chuan川 chuang窗 chui吹 chun春 chuo戳 ci词 cong从 cou凑 cu粗 cuan窜 cui催 cun村 cuo错 da大 dai代 dan丹 dang当 ' +
  'dao刀 de得 deng登 di低 dian点 diao刁 die爹 ding丁 diu丢 dong东 dou斗 du督 duan端 dui对 dun吨 duo多 e鹅 en恩 er儿 fa发 fan番 ' +
  'fang方 fei飞 fen分 feng风 fo坲 fou缶 fu夫 ga嘎 gai该 gan甘 gang刚 gao高 ge哥 gei给 gen根 geng耕 gong工 gou勾 gu姑 gua瓜 guai乖 ' +
  'guan关 guang光 gui归 gun滚 guo郭 ha哈 hai海 han寒 hang杭 hao好 he喝 hei黑 hen很 heng横 hong红 hou后 hu呼 hua花 huai怀 huan欢 ' +
  'huang黄 hui灰 hun昏 huo火 ji机 jia家 jian尖 jiang江 jiao交 jie街 jin今 jing京 jiong窘 jiu九 ju居 juan娟 jue决 jun军 ka卡 kai开 ' +
  'kan刊 kang康 kao考 ke科 ken肯 keng坑 kong空 kou口 ku哭 kua夸 kuai快 kuan宽 kuang矿 kui亏 kun昆 kuo阔 la拉 lai来 lan兰 lang狼 ' +
  'lao老 le勒 lei雷 leng冷 li里 lia俩 lian连 liang良 liao辽 lie列 lin林 ling零 liu六 long龙 lou楼 lu炉 lv驴 luan乱 lve略 lun伦 luo罗 ' +
  'ma妈 mai买 man满 mang忙 mao猫 mei梅 men门 meng盟 mi米 mian面 miao苗 mie灭 min民 ming明 miu谬 mo摸 mou谋 mu木 na拿 nai奶 nan南 ' +
  'nang囊 nao脑 ne讷 nei内 nen嫩 neng能 ni你 nian年 niang娘 niao鸟 nie捏 nin您 ning宁 niu牛 nong农 nu奴 nv女 nuan暖 nve虐 nuo挪 ' +
  'o哦 ou欧 pa趴 pai拍 pan潘 pang旁 pao抛 pei培 pen喷 peng朋 pi批 pian片 piao飘 pie撇 pin拼 ping平 po坡 pou剖 pu扑 qi七 qia恰 qian千 ' +
  'qiang枪 qiao桥 qie切 qin亲 qing青 qiong穷 qiu秋 qu区 quan全 que缺 qun群 ran然 rang让 rao绕 re热 ren人 reng扔 ri日 rong容 rou肉 ' +
  'ru如 ruan软 rui锐 run润 ruo若 sa撒 sai赛 san三 sang桑 sao扫 se色 sen森 seng僧 sha沙 shai筛 shan山 shang商 shao烧 she社 shen身 ' +
  'sheng生 shi十 shou手 shu书 shua刷 shuai摔 shuan拴 shuang双 shui水 shun顺 shuo说 si四 song松 sou搜 su苏 suan算 sui随 sun孙 suo所 ' +
  'ta他 tai台 tan谈 tang汤 tao涛 te特 teng腾 ti梯 tian天 tiao条 tie铁 ting厅 tong通 tou头 tu图 tuan团 tui推 tun吞 tuo拖 wa挖 wai外 ' +
  'wan弯 wang王 wei威 wen文 weng翁 wo窝 wu五 xi西 xia下 xian先 xiang香 xiao小 xie写 xin心 xing星 xiong兄 xiu修 xu需 xuan宣 xue学 ' +
  'xun寻 ya压 yan烟 yang央 yao腰 ye也 yi一 yin因 ying英 yong用 you优 yu于 yuan元 yue月 yun云 za杂 zai在 zan赞 zang脏 zao早 ze则 ' +
  'zei贼 zen怎 zeng增 zha扎 zhai摘 zhan占 zhang张 zhao招 zhe遮 zhen真 zheng正 zhi之 zhong中 zhou周 zhu朱 zhua抓 zhuai拽 zhuan专 ' +
  'zhuang装 zhui追 zhun准 zhuo桌 zi资 zong宗 zou走 zu租 zuan钻 zui最 zun尊 zuo作';

/** A character for each syllable. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  SYLLABLES.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** Cuts letters into a number of syllables, which marks and blanks may set apart; undefined where that cannot be. */
function cut(letters: string, count: number): string[] | undefined {
  const rest = letters.replace(/^[^a-z]+/, '');
  if (rest === '' || count === 0) return rest === '' && count === 0 ? [] : undefined;
  for (let length = 6; length > 0; length--) {
    const syllable = rest.slice(0, length);
    const after = syllable.length === length && CHARACTERS.has(syllable) && cut(rest.slice(length), count - 1);
    if (after) return [syllable, ...after];
  }
  return undefined;
}

/** Characters for syllables of a tone that sorts elsewhere than the character of the syllable. */
const TONED: ReadonlyMap<string, string> = new Map([['yìng', '硬']]);

/** Gives a letter of pinyin without its tone; v stands for ü. */
const toPlain = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace('u\u0308', 'v')
    .replaceAll(/\p{Mark}/gu, '');

/** Gives the syllables as they are written, with their tones. */
function withTones(letters: string[], syllables: string[]): string[] {
  const written = letters.filter((letter) => /[a-z]/.test(toPlain(letter)));
  return syllables.map(({ length }) => written.splice(0, length).join(''));
}

/**
 * Gives a Chinese name spelled with other characters that are read as the pinyin says, so that sorting by the common
 * reading of each character gets it right. Undefined where the pinyin has not one syllable for each character.
 */
export function findHomophone(name: string, pinyin: string): string | undefined {
  const letters = [...pinyin.toLowerCase().normalize('NFC')];
  const syllables = cut(letters.map(toPlain).join(''), name.match(/\p{Script=Han}/gu)?.length ?? 0);
  const toned = syllables && withTones(letters, syllables);
  return (
    syllables &&
    name.replaceAll(/\p{Script=Han}/gu, (own) => {
      const [plain = '', tone = ''] = [syllables.shift(), toned?.shift()];
      return TONED.get(tone) ?? CHARACTERS.get(plain) ?? own;
    })
  );
}
