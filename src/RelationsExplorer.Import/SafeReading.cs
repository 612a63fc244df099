using System.Diagnostics;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Keeping;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import;

/// <summary>
/// Reads an article so that whatever goes wrong with it costs the reader as little as can be, and is told of: no other article, and where
/// this program makes a mistake with some of its paragraphs, only these.
/// </summary>
/// <param name="read">Reads a file through all stages, but for the passages that the last argument names; null where it holds no article.</param>
internal sealed class SafeReading(Func<CorpusFile, Diagnostics, Func<Passage, bool>?, Draft?> read)
{
    /// <summary>The code of the diagnostic that tells of a mistake in this program.</summary>
    public const string OurMistake = "our-mistake";

    private const int LongestExcerpt = 60;

    /// <summary>What the article says, written down as it is kept; null where it is left out, of which the diagnostics tell.</summary>
    public byte[]? WrittenOrNull(CorpusFile file, Diagnostics diagnostics)
    {
        try
        {
            var (draft, said) = Attempt(file, null);
            diagnostics.Again(said.All);
            return draft is null ? null : DraftWriter.Write(draft, diagnostics.All);
        }
        catch (RegexMatchTimeoutException slow)
        {
            diagnostics.Error(null, "too-slow", $"the file was left out: reading “{Excerpt.Of(slow.Input, LongestExcerpt)}” did not come to an end");
            return null;
        }
        catch (Exception ours) when (IsOurs(ours))
        {
            // A mistake in this program must not cost the reader the other articles; nor may it pass unseen.
            if (WithoutCulpritsOrNull(file, diagnostics, ours) is { } written) return written;
            diagnostics.Error(null, OurMistake, $"the file was left out: this program made a mistake with it ({TypeAndPlace(ours)}); please report it");
            return null;
        }
    }

    private static bool IsOurs(Exception trouble) => trouble is not (OutOfMemoryException or OperationCanceledException or RegexMatchTimeoutException);

    private (Draft? Draft, Diagnostics Said) Attempt(CorpusFile file, IReadOnlySet<int>? unread)
    {
        var said = new Diagnostics(file.Name);
        return (read(file, said, unread is null ? null : passage => unread.Contains(passage.Ordinal)), said);
    }

    // The article without the few passages that cannot be read; null where the mistake is not theirs.
    private byte[]? WithoutCulpritsOrNull(CorpusFile file, Diagnostics diagnostics, Exception ours)
    {
        try
        {
            if (read(file, new Diagnostics(file.Name), MayBeLeft) is not { } bare) return null;
            int[] suspects = [.. bare.Passages.Where(passage => passage.Rule == PassageRules.Unread).Select(passage => passage.Ordinal)];
            if (Culprits.Find(suspects, unread => IsRead(file, unread)) is not { } culprits) return null;
            var (draft, said) = Attempt(file, culprits);
            if (draft is null) return null;
            diagnostics.Again(said.All);
            foreach (var passage in draft.Passages.Where(passage => culprits.Contains(passage.Ordinal)))
                diagnostics.Error(passage.Line, OurMistake, $"“{Excerpt.Of(passage.Text, LongestExcerpt)}” was not read: this program made a mistake with it ({TypeAndPlace(ours)}); please report it");
            return DraftWriter.Write(draft, diagnostics.All);
        }
        catch (Exception again) when (IsOurs(again) || again is RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static bool MayBeLeft(Passage passage) =>
        passage.Kind is PassageKind.Paragraph or PassageKind.Note || (passage.Kind == PassageKind.Heading && passage.Rule != PassageRules.Title);

    private bool IsRead(CorpusFile file, IReadOnlySet<int> unread)
    {
        try
        {
            return Attempt(file, unread).Draft is not null;
        }
        catch (Exception ours) when (IsOurs(ours))
        {
            return false;
        }
    }

    private static string TypeAndPlace(Exception ours) =>
        new StackTrace(ours).GetFrames()
            .Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("RelationsExplorer", StringComparison.Ordinal) == true) is { } method
            ? $"{ours.GetType().Name} in {method.DeclaringType!.Name}.{method.Name}"
            : $"{ours.GetType().Name} in an unknown place";
}
