using Evaluation.Model.Problems;

namespace Evaluation.Model.Tests.Problems;

public class ProblemTests
{
    private static readonly ProblemCode Unknown = new("agency-unknown", ProblemSeverity.Error, "'{0}' is unknown; did you mean '{1}'?", "“{0}”未登记，是否为“{1}”？");

    [Fact]
    public void A_problem_speaks_both_languages_with_the_same_values()
    {
        var problem = new Problem(Unknown, new Place("agencies.csv", 17, "lead"), "科技局", "科技部");

        Assert.Equal("'科技局' is unknown; did you mean '科技部'?", problem.English);
        Assert.Equal("“科技局”未登记，是否为“科技部”？", problem.Chinese);
    }

    [Fact]
    public void Only_an_error_refuses_an_input()
    {
        var notice = new Problem(Unknown with { Severity = ProblemSeverity.Notice }, new Place("f.csv"), "a", "b");
        var error = new Problem(Unknown, new Place("f.csv"), "a", "b");

        Assert.False(new Read<int>([1], [notice]).IsRefused);
        Assert.True(new Read<int>([1], [notice, error]).IsRefused);
    }
}
