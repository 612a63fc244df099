using Microsoft.Data.Sqlite;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// Finds claims of other articles that are told in like words: of all words that two claims hold they share a good part, each word
/// weighed by how few claims hold it (the inverse document frequency of Spärck Jones, in the measure of Jaccard).
/// </summary>
internal sealed class LikeClaims(ReadConnection connection, int most) : IDisposable
{
    // Whoever shares only words that more claims hold is not found by them: such words tell little, and there are too many to look at.
    private const int MostBearers = 1_000;

    private const int MostWords = 16;
    private const int MostWeighed = 10;
    private const double LeastLike = 0.22;

    // "What should they do?" is like many a question and tells of nothing.
    private const int FewestWords = 5;
    private const int FewestShared = 3;

    // A bitmap's length tells near enough how many numbers are in it: two bytes each behind the heads, of which all but the first are passed over here.
    private const int HeadBytes = 12;
    private const int BytesPerBearer = 2;

    // Each is asked dozens of times for one claim, and understood by SQLite once.
    private readonly SqliteCommand _length = connection.Command("SELECT length(numbers) FROM words WHERE of = $of AND word = $asked", ("$of", Word.Of(Subject.Claims)), ("$asked", ""));
    private readonly SqliteCommand _bearers = connection.Command("SELECT numbers FROM words WHERE of = $of AND word = $asked", ("$of", Word.Of(Subject.Claims)), ("$asked", ""));
    private readonly SqliteCommand _text = connection.Command("SELECT text FROM claims WHERE number = $asked", ("$asked", 0));

    private readonly Dictionary<string, (double Weight, long Bearers)> _words = new(StringComparer.Ordinal);

    private int CommonFrom => Math.Max(20, most / 20);

    /// <summary>Their numbers, likest first.</summary>
    /// <param name="text">The words of the claim.</param>
    /// <param name="first">The first claim of its article.</param>
    /// <param name="last">The last one.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellation">Stops between words.</param>
    public List<int> Find(string text, int first, int last, int take, CancellationToken cancellation)
    {
        var own = Weighty(text);
        if (own.Count < FewestWords) return [];
        var shared = new Dictionary<int, double>();
        foreach (var (word, weight) in own.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostWords))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var number in BearersOf(word))
            {
                if (number < first || number > last) shared[number] = shared.GetValueOrDefault(number) + weight;
            }
        }

        return
        [
            .. shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostWeighed)
                .Select(pair => (Number: pair.Key, Like: Likeness(own, Weighty(TextOf(pair.Key)))))
                .Where(found => found.Like >= LeastLike)
                .OrderByDescending(found => found.Like).ThenBy(found => found.Number)
                .Take(take).Select(found => found.Number),
        ];
    }

    private static double Likeness(Dictionary<string, double> some, Dictionary<string, double> others)
    {
        var shared = some.Where(pair => others.ContainsKey(pair.Key)).ToList();
        if (shared.Count < FewestShared || others.Count < FewestWords) return 0;
        var together = shared.Sum(pair => pair.Value);
        return together / (some.Values.Sum() + others.Values.Sum() - together);
    }

    /// <summary>Gives the statements back.</summary>
    public void Dispose()
    {
        _length.Dispose();
        _bearers.Dispose();
        _text.Dispose();
    }

    // The words of a text that are not all too common, each with its weight.
    private Dictionary<string, double> Weighty(string text)
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (word, _, _) in WordReader.Words(text))
        {
            if (Weighed(word).Weight is > 0 and var weight) words[word] = weight;
        }

        return words;
    }

    private (double Weight, long Bearers) Weighed(string word)
    {
        if (_words.TryGetValue(word, out var known)) return known;
        var bearers = Ask(_length, word) is long bytes ? Math.Max(1, (bytes - HeadBytes) / BytesPerBearer) : 0;
        return _words[word] = (bearers == 0 || bearers > CommonFrom ? 0 : Math.Log((double)most / bearers), bearers);
    }

    private IEnumerable<int> BearersOf(string word) =>
        Weighed(word).Bearers <= MostBearers && Ask(_bearers, word) is byte[] numbers ? new NumberBitmap(numbers).Numbers() : [];

    private string TextOf(int number) => (string)Ask(_text, number)!;

    private static object? Ask(SqliteCommand command, object asked)
    {
        command.Parameters["$asked"].Value = asked;
        return command.ExecuteScalar();
    }
}
