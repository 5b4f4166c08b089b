namespace Evaluation.Host.Web.Api.Describing;

/// <summary>Words for the parts of a path that vary.</summary>
internal static class PathWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["year"] = "计划年度。 The plan's year.",
        ["number"] = "任务号。 The task's number.",
        ["code"] = "代码。 The code.",
        ["id"] = "编号。 The id.",
        ["index"] = "文件在该次生成中的序号，自0起。 The file's place in the run, from 0.",
        ["name"] = "名称。 The name.",
    };

    public static string Of(string name) => Words[name];
}
