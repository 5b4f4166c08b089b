namespace Evaluation.Store.Dialects;

/// <summary>One kept content, read where it lies. While it is open the database can't tidy up behind it: for moments, not for as long as a download takes.</summary>
internal interface IContentSource : IDisposable
{
    long Length { get; }

    /// <summary>Fills <paramref name="into"/> from the place given; all of it lies within the content.</summary>
    void Read(long from, Span<byte> into);
}
