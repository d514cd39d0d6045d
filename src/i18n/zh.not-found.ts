/** The interface in Chinese: the page that stands where there is none. */
export const zhNotFound = {
  // Not found
  title: '找不到此页',
  text: '地址可能有误。可从目录或搜索找到要看的内容。',
};
