using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Intake.Releases;

/// <summary>What can be wrong with the rules of the public release.</summary>
public static class ReleaseProblems
{
    public static readonly ProblemCode LicenceUnknown = new("release-licence-unknown", Error,
        "The licence {0} is none of the package's: {1}.", "许可“{0}”不在数据包的许可之内：{1}。");

    public static readonly ProblemCode LicenceTwice = new("release-licence-twice", Error,
        "The licence {0} stands twice.", "许可“{0}”重复出现。");

    public static readonly ProblemCode NoSource = new("release-no-source", Error,
        "A public indicator needs a source: {0} has none.", "公开的指标须注明公开来源，{0} 没有注明。");

    public static readonly ProblemCode LagRange = new("release-lag-range", Error,
        "{0} is not a whole number of days from -366 to 3660.", "“{0}”不是 -366 到 3660 之间的整天数。");
}
