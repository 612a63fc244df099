using System.Text;

namespace RelationsExplorer.Web.Export;

/// <summary>Text on its way to a reader: what is written gathers, and is passed on whenever there is enough of it.</summary>
internal sealed class StreamedText(Stream stream) : IDisposable
{
    private const int Enough = 1 << 15;

    private readonly StringWriter _text = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>Where to write.</summary>
    public TextWriter Text => _text;

    /// <summary>Passes on what has gathered, if it is enough.</summary>
    public Task PassOnAsync(CancellationToken stop) => _text.GetStringBuilder().Length < Enough ? Task.CompletedTask : FlushAsync(stop);

    /// <summary>Passes on whatever has gathered.</summary>
    public async Task FlushAsync(CancellationToken stop)
    {
        var gathered = _text.GetStringBuilder();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(gathered.ToString()), stop);
        gathered.Clear();
    }

    /// <summary>Lets go of what was not passed on; the stream stays open.</summary>
    public void Dispose() => _text.Dispose();
}
