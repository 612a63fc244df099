using System.Buffers.Binary;
using System.Security.Cryptography;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Loading;

/// <summary>
/// A number for an article, made of all that two stores are compared by: what it says of itself, its passages, its claims
/// and how these were judged. Where two stores have the same print of an article, nobody need look further.
/// </summary>
internal static class ArticlePrint
{
    [ThreadStatic]
    private static MemoryStream? _memory;

    /// <summary>The print of an article.</summary>
    public static long Of(NumberedArticle article)
    {
        var memory = _memory ??= new MemoryStream();
        memory.SetLength(0);
        using var to = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true);
        Write(to, article.Article);
        foreach (var passage in article.Passages) to.Write(passage.Id.Value);
        to.Write("");
        foreach (var claim in article.Claims) Write(to, claim.Claim);
        to.Flush();
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
    }

    private static void Write(BinaryWriter to, Article article)
    {
        to.Write(article.Title);
        to.Write(article.Authors.Count);
        foreach (var author in article.Authors) to.Write(author);
        Write(to, article.Publisher);
        Write(to, article.Published?.ToString());
        Write(to, article.PublishedBasis);
        Write(to, article.Url);
        to.Write(article.Language);
        to.Write((byte)article.Form);
    }

    private static void Write(BinaryWriter to, Claim claim)
    {
        to.Write(claim.Id.Value);
        to.Write(Word.Of(claim.Modality));
        to.Write(Word.Of(claim.Stance));
        Write(to, claim.Speaker.Actor?.Value);
        to.Write(claim.Themes.Count);
        foreach (var theme in claim.Themes) to.Write(theme.Value);
    }

    // What is missing is another thing than an empty text.
    private static void Write(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        to.Write(text ?? "");
    }
}
