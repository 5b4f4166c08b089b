namespace Evaluation.Host.Web.Pages;

/// <summary>What an agency wants of an upload.</summary>
internal enum UploadPurpose
{
    /// <summary>Told what is wrong; nothing is kept.</summary>
    Check,

    /// <summary>Handed in.</summary>
    Submit,

    /// <summary>Sent back with notes; nothing is kept.</summary>
    Copy,
}
