/** The interface in Chinese: the page that stands where there is none. */
export const zhNotFound = {
  // Not found
  title: '找不到此页',
  text: '网址可能有误。请从目录或搜索中查找您要看的内容。',
};
