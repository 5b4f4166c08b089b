namespace Evaluation.Host.Web.Background;

/// <summary>Where a production asked for by hand stands.</summary>
internal enum JobState
{
    Queued,
    Running,
    Published,

    /// <summary>Something is missing or wrong; the problems say what.</summary>
    Refused,

    /// <summary>Our mistake or the machine's; the log says which.</summary>
    Failed,

    /// <summary>The process was told to end.</summary>
    Interrupted,
}
