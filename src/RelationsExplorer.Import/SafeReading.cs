using System.Diagnostics;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus;
using RelationsExplorer.Import.Keeping;

namespace RelationsExplorer.Import;

/// <summary>Reads an article so that whatever goes wrong with it costs the reader no other one, and is told of.</summary>
/// <param name="pipeline">The stages.</param>
internal sealed class SafeReading(ArticlePipeline pipeline)
{
    /// <summary>The code of the diagnostic that tells of a mistake in this program.</summary>
    public const string OurMistake = "our-mistake";

    private const int LongestExcerpt = 60;

    /// <summary>What the article says, written down as it is kept; null where it is left out, of which the diagnostics tell.</summary>
    public byte[]? WrittenOrNull(CorpusFile file, Diagnostics diagnostics)
    {
        try
        {
            return pipeline.ReadOrNull(file, diagnostics) is { } draft ? DraftWriter.Write(draft, diagnostics.All) : null;
        }
        catch (RegexMatchTimeoutException slow)
        {
            diagnostics.Error(null, "too-slow", $"the file was left out: reading “{Excerpt.Of(slow.Input, LongestExcerpt)}” did not come to an end");
            return null;
        }
        catch (Exception ours) when (ours is not (OutOfMemoryException or OperationCanceledException))
        {
            // A mistake in this program must not cost the reader the other articles; nor may it pass unseen.
            diagnostics.Error(null, OurMistake, $"the file was left out: this program made a mistake with it ({ours.GetType().Name} in {PlaceOf(ours)}); please report it");
            return null;
        }
    }

    private static string PlaceOf(Exception ours) =>
        new StackTrace(ours).GetFrames()
            .Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("RelationsExplorer", StringComparison.Ordinal) == true) is { } method
            ? $"{method.DeclaringType!.Name}.{method.Name}"
            : "an unknown place";
}
