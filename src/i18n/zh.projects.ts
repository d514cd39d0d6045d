/** The interface in Chinese: key projects. */
export const zhProjects = {
  file: '本工程',
  // Key projects
  title: '重点工程',
  lead: (count: number) => `规划列出${count}个重点工程，各有目标和内容。`,
  previousProject: '上一个工程',
  nextProject: '下一个工程',
};
