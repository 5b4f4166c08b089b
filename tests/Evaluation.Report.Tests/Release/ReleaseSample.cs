using Evaluation.Assess.Tests.Bulletin;
using Evaluation.Model;
using Evaluation.Model.Releases;
using Evaluation.Report.Release;

namespace Evaluation.Report.Tests.Release;

/// <summary>The published figures of the bulletin's sample, one indicator that is not public, and texts that mean harm.</summary>
internal static class ReleaseSample
{
    /// <summary>示例: figures that came in by a form.</summary>
    public static readonly Indicator Secret = new("INTERNAL_X", "内部指标甲", "件", Direction.Higher, Semantics.Flow, "创造", "A", "甲");

    /// <summary>示例: not in the list of public ones at all.</summary>
    public static readonly Indicator Unlisted = Secret with { Code = "INTERNAL_Y", Name = "内部指标乙" };

    /// <summary>示例: may fall below 0.</summary>
    public static readonly Indicator Balance = new("BALANCE", "贸易差额", "亿元", Direction.None, Semantics.Flow, "国际", "Q", "甲");

    public static readonly ReleaseRules Rules = new(
        "sample-package",
        "示例数据包",
        "示例。",
        "hash",
        [new("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "署名 4.0", "示例。")],
        [new("示例办公室", "publisher")],
        new("SAMPLE", "DF_SAMPLE", "1.0.0"),
        [
            .. new[] { BulletinSample.Share, BulletinSample.Geographic, BulletinSample.Valid, BulletinSample.Innovation, BulletinSample.Applications, Balance }
                .Select(i => new PublicIndicator(i.Code, true, "CC-BY-4.0", "公报")),
            new("INTERNAL_X", false, "CC-BY-4.0", "报送"),
        ]);

    public static ReleaseInputs Inputs(string asOf) => new(
        BulletinSample.Day(asOf),
        Plan(),
        [BulletinSample.Share, BulletinSample.Geographic, BulletinSample.Valid, BulletinSample.Innovation, BulletinSample.Applications, Balance, Secret, Unlisted],
        BulletinSample.Areas,
        [
            .. BulletinSample.Targets,
            BulletinSample.Targets[0] with { TargetValue = 13.5m, InForceFrom = BulletinSample.Day("2025-01-01"), Source = "调整文件" },
            BulletinSample.Targets[0] with { Indicator = "INTERNAL_X", Source = "内部文件" },
        ],
        [
            .. BulletinSample.Figures,
            BulletinSample.Of(Balance, "2023-Q4", -1234.5678901234567m, "2024-02-01", "=HYPERLINK(\"http://example.com\")"),
            BulletinSample.Of(Balance, "2024-Q1", 0.10m, "2024-05-01", "一行\n两行，有\"引号\", 逗号", status: ObservationStatus.Imputed),
            BulletinSample.Of(Secret, "2023", 777, "2024-01-01"),
            BulletinSample.Of(Unlisted, "2023", 888, "2024-01-01"),
        ],
        Rules);

    private static Plan Plan()
    {
        Measure[] measures = [new(1, "举措。", MeasureKind.Deliverable, [], null)];
        Assignment[] assignments = [new("甲", "甲局", AssignmentRole.Lead), new("乙", "乙", AssignmentRole.Participant), new("丙", "丙", AssignmentRole.Participant)];
        return new(2023, "示例计划", "", "hash",
        [
            new(2, "一、章", "", ResponsibilityMode.Responsible, "@SUM(A1)。", assignments, measures),
            new(1, "一、章", "（一）节", ResponsibilityMode.ByDivision, "做事，并报告。", [assignments[0]], measures),
        ]);
    }

    public static Dictionary<string, byte[]> Files(ReleaseInputs inputs) =>
        ReleasePackage.Files(inputs).ToDictionary(
            f => f.Name,
            f =>
            {
                using MemoryStream stream = new();
                f.Write(stream);
                return stream.ToArray();
            },
            StringComparer.Ordinal);
}
