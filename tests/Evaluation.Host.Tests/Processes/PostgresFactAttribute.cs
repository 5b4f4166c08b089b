namespace Evaluation.Host.Tests.Processes;

/// <summary>A test on the server that EVALUATION_TEST_POSTGRES names.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.SkipReason;
}
