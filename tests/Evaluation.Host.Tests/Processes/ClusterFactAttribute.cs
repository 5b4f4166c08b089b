namespace Evaluation.Host.Tests.Processes;

/// <summary>A test that starts and stops a PostgreSQL server of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClusterFactAttribute : FactAttribute
{
    public ClusterFactAttribute() => Skip = PostgresCluster.SkipReason;
}
