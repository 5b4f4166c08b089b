using Evaluation.Model.Problems;

namespace Evaluation.Host.Publishing;

/// <summary>What can be wrong with published files.</summary>
public static class PublishProblems
{
    public static readonly ProblemCode NothingThere = new(
        "path-missing", ProblemSeverity.Error, "There is no file or folder '{0}'.", "没有名为“{0}”的文件或文件夹。");

    public static readonly ProblemCode ManifestMissing = new(
        "manifest-missing", ProblemSeverity.Error, "There is no manifest.json in '{0}'.", "“{0}”中没有manifest.json。");

    public static readonly ProblemCode ManifestBroken = new(
        "manifest-broken", ProblemSeverity.Error, "The manifest can't be trusted: {0}", "清单不可信：{0}");

    public static readonly ProblemCode FileMissing = new(
        "file-missing", ProblemSeverity.Error, "The manifest lists the file, but it is not there.", "清单列有此文件，但文件不存在。");

    public static readonly ProblemCode FileChanged = new(
        "file-changed", ProblemSeverity.Error, "The file is not the one published: {0}.", "文件与发布时不一致：{0}。");

    public static readonly ProblemCode FileUnlisted = new(
        "file-unlisted", ProblemSeverity.Notice, "The file is not in the manifest.", "文件不在清单中。");

    public static readonly ProblemCode FileNotListed = new(
        "file-not-listed", ProblemSeverity.Error, "The file is not in the manifest, so nothing can be said about it.", "文件不在清单中，无法核验。");

    public static readonly ProblemCode SignatureMissing = new(
        "signature-missing", ProblemSeverity.Error, "The manifest is not signed.", "清单没有签名。");

    public static readonly ProblemCode SignatureWrong = new(
        "signature-wrong", ProblemSeverity.Error, "The signature does not belong to this manifest and key.", "签名与清单或密钥不符。");

    public static readonly ProblemCode KeyUnreadable = new(
        "key-unreadable", ProblemSeverity.Error, "The key can't be read: {0}", "密钥无法读取：{0}");

    public static readonly ProblemCode RunDiffers = new(
        "run-differs", ProblemSeverity.Notice, "Run {0} gave other bytes than when it was first produced: the program changed, its version {1} did not.", "运行{0}的产物与首次生成时不一致：程序已改动而版本号{1}未变。");

    public static readonly ProblemCode Superseded = new(
        "run-superseded", ProblemSeverity.Notice, "{0} as of {1} (run {2}) rests on an approval that is overtaken: {3}, task {4} measure {5}, {6}.", "{0}（截至{1}，运行{2}）所依据的审核意见已被取代：{3}，任务{4}举措{5}，{6}。");

    public static readonly ProblemCode AuditAltered = new(
        "audit-altered", ProblemSeverity.Error, "Audit row {0} is not as it was written.", "审计记录{0}的内容被改动。");

    public static readonly ProblemCode AuditMissing = new(
        "audit-missing", ProblemSeverity.Error, "Audit row {0} is gone.", "审计记录{0}缺失。");

    public static readonly ProblemCode AuditReordered = new(
        "audit-reordered", ProblemSeverity.Error, "Audit row {0} was written at another place.", "审计记录{0}的位置被移动。");

    public static readonly ProblemCode AuditUnlinked = new(
        "audit-unlinked", ProblemSeverity.Error, "Audit row {0} does not follow the row before it.", "审计记录{0}与前一条不衔接。");

    public static readonly ProblemCode AuditNotTheEnd = new(
        "audit-not-the-end", ProblemSeverity.Error, "Audit row {0} is not the row at which the audit is known to end.", "审计记录{0}不是已知的最后一条。");
}
