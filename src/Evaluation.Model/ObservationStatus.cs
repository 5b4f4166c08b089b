namespace Evaluation.Model;

/// <summary>How firmly a value is known.</summary>
public enum ObservationStatus
{
    Published,

    /// <summary>Derived from a statement by hand; the note says how.</summary>
    Estimated,

    /// <summary>Filled by a declared rule.</summary>
    Imputed,
}
